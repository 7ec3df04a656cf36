package org.gongkai.documents.internal.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page as it is seen: turned as the document demands, with the origin in the corner above on the left.
 *
 * @param rotation by how many degrees the page is turned clockwise: 0, 90, 180 or 270
 * @param box what is seen of the page, before it is turned
 */
record PageFrame(int rotation, PDRectangle box) {

    static PageFrame of(PDPage page) {
        return new PageFrame(page.getRotation(), page.getCropBox());
    }

    /** The same page, turned further clockwise. */
    PageFrame turned(int degrees) {
        return new PageFrame((rotation + degrees) % 360, box);
    }

    double width() {
        return isUpright() ? box.getWidth() : box.getHeight();
    }

    double height() {
        return isUpright() ? box.getHeight() : box.getWidth();
    }

    private boolean isUpright() {
        return rotation % 180 == 0;
    }

    /** Finds where a point of the page is seen. */
    Point2D seen(double x, double y) {
        double fromLeft = x - box.getLowerLeftX();
        double fromBottom = y - box.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new Point2D.Double(fromBottom, fromLeft);
            case 180 -> new Point2D.Double(box.getWidth() - fromLeft, fromBottom);
            case 270 -> new Point2D.Double(box.getHeight() - fromBottom, box.getWidth() - fromLeft);
            default -> new Point2D.Double(fromLeft, box.getHeight() - fromBottom);
        };
    }
}
