package org.gongkai.documents.internal.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringTokenizer;
import org.gongkai.documents.internal.archive.XmlElement;
import org.gongkai.documents.internal.layout.Page;
import org.gongkai.documents.internal.layout.PageCanvas;
import org.gongkai.documents.internal.layout.PagePath;
import org.gongkai.documents.internal.layout.WorkLimit;
import org.gongkai.text.PlainText;

/** Prints the objects of an OFD page on a canvas. The format's lengths are in millimetres. */
final class OfdPage {

    private static final double POINTS = 72 / 25.4;
    private static final double[] A4 = {0, 0, 210, 297};
    private static final double LINE_WIDTH = 0.353;

    /** The part of its size that a digit or a Latin letter is broad; Chinese characters are as broad as high. */
    private static final double NARROW = 0.5;

    private static final int OPAQUE = 230;
    private static final int CLEAR = 13;
    private static final int BLACK = 0;

    /** Groups that are in themselves must not go on forever. */
    private static final int DEEPEST = 20;

    /** Pictures of these formats cover what is behind them; others may be transparent, as seals are. */
    private static final Set<String> COVERING = Set.of("JPG", "JPEG", "BMP");

    private final PageCanvas canvas;
    private final Rectangle2D box;
    private final AffineTransform origin;
    private final Map<String, XmlElement> resources;

    /**
     * Obtains an empty page.
     *
     * @param area what says how large the page is; else it is of the size A4
     * @param resources what objects refer to, by number
     */
    OfdPage(int number, Optional<XmlElement> area, Map<String, XmlElement> resources, WorkLimit work) {
        double[] physical = numbers(
                area.flatMap(found -> found.child("PhysicalBox"))
                        .map(XmlElement::text)
                        .orElse(""),
                A4);
        this.box = new Rectangle2D.Double(0, 0, physical[2] * POINTS, physical[3] * POINTS);
        this.canvas = new PageCanvas(number, box.getWidth(), box.getHeight(), work);
        this.resources = resources;
        this.origin = AffineTransform.getScaleInstance(POINTS, POINTS);
        this.origin.translate(-physical[0], -physical[1]);
    }

    Page page() {
        return canvas.page();
    }

    /** Prints the layers of a page or template. */
    void print(XmlElement page) {
        page.children("Content")
                .flatMap(XmlElement::children)
                .filter(layer -> layer.is("Layer"))
                .forEach(layer -> printAll(layer, origin, Style.PLAIN.with(layer, resources), 0));
    }

    private void printAll(XmlElement group, AffineTransform place, Style style, int depth) {
        group.children().forEach(object -> print(object, place, style, depth));
    }

    private void print(XmlElement object, AffineTransform around, Style outer, int depth) {
        boolean isShown = object.attribute("Visible").filter("false"::equals).isEmpty();
        if (!isShown || depth > DEEPEST) {
            return;
        }
        Style style = outer.with(object, resources);
        AffineTransform place = place(object, around);
        switch (object.name()) {
            case "TextObject" -> printText(object, place, style);
            case "PathObject" -> printPath(object, place, style);
            case "ImageObject" -> printPicture(object, around);
            case "PageBlock" -> printAll(object, around, style, depth + 1);
            case "CompositeObject" ->
                object.attribute("ResourceID")
                        .map(resources::get)
                        .flatMap(unit -> unit.child("Content"))
                        .ifPresent(content -> printAll(content, place, style, depth + 1));
            default -> {}
        }
    }

    /** Where the lengths of an object lead: its own matrix, then its place on the page. */
    private static AffineTransform place(XmlElement object, AffineTransform around) {
        double[] boundary = numbers(object.attribute("Boundary").orElse(""), new double[] {0, 0, 0, 0});
        AffineTransform place = new AffineTransform(around);
        place.translate(boundary[0], boundary[1]);
        double[] matrix = numbers(object.attribute("CTM").orElse(""), new double[] {1, 0, 0, 1, 0, 0});
        place.concatenate(new AffineTransform(matrix));
        return place;
    }

    private void printText(XmlElement object, AffineTransform place, Style style) {
        double size = number(object.attribute("Size"), 0);
        double stretch = number(object.attribute("HScale"), 1);
        boolean isFilled = object.attribute("Fill").filter("false"::equals).isEmpty();
        boolean isStroked = object.attribute("Stroke").filter("true"::equals).isPresent();
        boolean isSeen = (isFilled && style.fillAlpha > CLEAR || isStroked && style.strokeAlpha > CLEAR);
        int colour = isFilled ? style.fill : style.stroke;
        double height = size * Math.hypot(place.getShearX(), place.getScaleY());
        object.children("TextCode").forEach(code -> {
            String text = code.text();
            double[] right = deltas(code.attribute("DeltaX").orElse(""), text.length());
            double[] down = deltas(code.attribute("DeltaY").orElse(""), text.length());
            double x = number(code.attribute("X"), 0);
            double y = number(code.attribute("Y"), 0);
            int index = 0;
            int c;
            for (int i = 0; i < text.length(); i += Character.charCount(c)) {
                c = text.codePointAt(i);
                double natural = size * stretch * (isNarrow(c) ? NARROW : 1);
                boolean isPlaced = index < right.length || index < down.length;
                double next = index < right.length ? right[index] : index < down.length ? 0 : natural;
                double width = isPlaced && next > 0 ? Math.min(next, natural) : natural;
                if (!Character.isISOControl(c)) {
                    printCharacter(
                            Character.toString(c), new double[] {x, y, x + width, y}, place, height, colour, isSeen);
                }
                x += next;
                y += index < down.length ? down[index] : 0;
                index++;
            }
        });
    }

    private void printCharacter(
            String text, double[] baseline, AffineTransform place, double height, int colour, boolean isSeen) {
        double[] seen = new double[4];
        place.transform(baseline, 0, seen, 0, 2);
        canvas.glyph(text, seen[0], seen[1], seen[2], seen[3], height, colour, isSeen);
    }

    private static boolean isNarrow(int c) {
        return c < 0x2E80 && !(c <= Character.MAX_VALUE && PlainText.isChinese((char) c));
    }

    private void printPath(XmlElement object, AffineTransform place, Style style) {
        boolean isStroked = object.attribute("Stroke").filter("false"::equals).isEmpty();
        boolean isFilled = object.attribute("Fill").filter("true"::equals).isPresent();
        PagePath path = new PagePath();
        object.child("AbbreviatedData").ifPresent(data -> draw(data.text(), place, path));
        if (isFilled && style.fillAlpha > CLEAR) {
            OptionalInt colour = style.isPattern ? OptionalInt.empty() : OptionalInt.of(style.fill);
            path.fill(canvas, box, colour, style.fillAlpha > OPAQUE);
        }
        if (isStroked && style.strokeAlpha > CLEAR) {
            double breadth = style.lineWidth * Math.sqrt(Math.abs(place.getDeterminant()));
            path.stroke(canvas, box, breadth, style.stroke);
        }
    }

    /** Draws what stands in the short notation of paths: letters with the numbers that they need. */
    private static void draw(String data, AffineTransform place, PagePath path) {
        StringTokenizer tokens = new StringTokenizer(data.replace(',', ' '));
        while (tokens.hasMoreTokens()) {
            switch (tokens.nextToken()) {
                case "S", "M" -> path.moveTo(point(tokens, place));
                case "L" -> path.lineTo(point(tokens, place));
                case "Q" -> curve(tokens, 2, place, path);
                case "B" -> curve(tokens, 4, place, path);
                case "A" -> curve(tokens, 5, place, path);
                case "C" -> path.close();
                default -> {}
            }
        }
    }

    /** What is round is no line of a table: only where it ends counts. */
    private static void curve(StringTokenizer tokens, int skipped, AffineTransform place, PagePath path) {
        for (int i = 0; i < skipped && tokens.hasMoreTokens(); i++) {
            tokens.nextToken();
        }
        path.moveTo(point(tokens, place));
    }

    private static Point2D point(StringTokenizer tokens, AffineTransform place) {
        double x = number(tokens);
        double y = number(tokens);
        return place.transform(new Point2D.Double(x, y), null);
    }

    private void printPicture(XmlElement object, AffineTransform around) {
        boolean isCovering = object.attribute("ResourceID")
                .map(resources::get)
                .flatMap(picture -> picture.attribute("Format"))
                .filter(format -> COVERING.contains(format.toUpperCase(Locale.ROOT)))
                .isPresent();
        double[] boundary = numbers(object.attribute("Boundary").orElse(""), new double[] {0, 0, 0, 0});
        if (isCovering) {
            PagePath path = new PagePath();
            for (int[] corner : new int[][] {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}}) {
                path.lineTo(around.transform(
                        new Point2D.Double(
                                boundary[0] + corner[0] * boundary[2], boundary[1] + corner[1] * boundary[3]),
                        null));
            }
            path.fill(canvas, box, OptionalInt.empty(), true);
        }
    }

    /** The distances between characters; {@code g 3 1.5} stands for 1.5 three times. */
    private static double[] deltas(String printed, int most) {
        List<Double> deltas = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(printed.replace(',', ' '));
        while (tokens.hasMoreTokens() && deltas.size() < most) {
            String token = tokens.nextToken();
            if (token.equals("g")) {
                int times = (int) Math.min(number(tokens), most - deltas.size());
                double delta = number(tokens);
                for (int i = 0; i < times; i++) {
                    deltas.add(delta);
                }
            } else {
                deltas.add(number(Optional.of(token), 0));
            }
        }
        return deltas.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double number(StringTokenizer tokens) {
        return tokens.hasMoreTokens() ? number(Optional.of(tokens.nextToken()), 0) : 0;
    }

    private static double number(Optional<String> printed, double otherwise) {
        try {
            double number = printed.map(Double::parseDouble).orElse(otherwise);
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** As many numbers as there are others, or these. */
    private static double[] numbers(String printed, double[] otherwise) {
        StringTokenizer tokens = new StringTokenizer(printed.replace(',', ' '));
        double[] numbers = new double[otherwise.length];
        if (tokens.countTokens() < numbers.length) {
            return otherwise;
        }
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(tokens);
        }
        return numbers;
    }

    /**
     * How objects are painted, as the layer, what they refer to, and they themselves say.
     *
     * @param isPattern whether areas are filled with more than one colour
     */
    private record Style(int fill, int fillAlpha, int stroke, int strokeAlpha, double lineWidth, boolean isPattern) {

        static final Style PLAIN = new Style(BLACK, 255, BLACK, 255, LINE_WIDTH, false);

        Style with(XmlElement object, Map<String, XmlElement> resources) {
            Style style = this;
            Optional<XmlElement> reference = object.attribute("DrawParam").map(resources::get);
            List<XmlElement> chain = new ArrayList<>();
            while (reference.isPresent() && chain.size() < DEEPEST) {
                chain.add(0, reference.get());
                reference = reference.get().attribute("Relative").map(resources::get);
            }
            for (XmlElement drawing : chain) {
                style = style.withOwn(drawing);
            }
            return style.withOwn(object);
        }

        private Style withOwn(XmlElement object) {
            Optional<XmlElement> newFill = object.child("FillColor");
            Optional<XmlElement> newStroke = object.child("StrokeColor");
            int alpha = (int) number(object.attribute("Alpha"), 255);
            return new Style(
                    newFill.map(Style::rgb).orElse(fill),
                    Math.min(alpha, newFill.map(Style::alpha).orElse(fillAlpha)),
                    newStroke.map(Style::rgb).orElse(stroke),
                    Math.min(alpha, newStroke.map(Style::alpha).orElse(strokeAlpha)),
                    number(object.attribute("LineWidth"), lineWidth),
                    newFill.map(colour -> colour.children().findAny().isPresent())
                            .orElse(isPattern));
        }

        private static int alpha(XmlElement colour) {
            return (int) number(colour.attribute("Alpha"), 255);
        }

        /** A colour of one part is grey, of three red, green and blue, of four cyan, magenta, yellow and black. */
        private static int rgb(XmlElement colour) {
            String value = colour.attribute("Value").orElse("0 0 0");
            StringTokenizer tokens = new StringTokenizer(value.replace(',', ' '));
            int count = tokens.countTokens();
            int[] parts = new int[4];
            for (int i = 0; i < Math.min(4, count); i++) {
                String token = tokens.nextToken();
                parts[i] = token.startsWith("#") && token.length() <= 3
                        ? Integer.parseInt("0" + token.substring(1), 16)
                        : (int) Math.max(0, Math.min(255, number(Optional.of(token), 0)));
            }
            if (count == 4) {
                int light = 255 - parts[3];
                return (255 - parts[0]) * light / 255 << 16
                        | (255 - parts[1]) * light / 255 << 8
                        | (255 - parts[2]) * light / 255;
            }
            return count == 1 ? parts[0] << 16 | parts[0] << 8 | parts[0] : parts[0] << 16 | parts[1] << 8 | parts[2];
        }
    }
}
