package org.gongkai.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.documents.PdfFixture.Box;
import org.gongkai.documents.PdfFixture.Print;
import org.gongkai.documents.PdfFixture.Text;

/** Prints the pages of a report into an OFD file. */
final class OfdFixture {

    private static final double MM = 25.4 / 72;
    private static final double HEIGHT = 841.89;

    private OfdFixture() {}

    static byte[] write(LaidOutReport report) {
        return bytes(PdfFixture.pages(report, true));
    }

    static byte[] bytes(List<List<Print>> pages) {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            list.append("<o:Page ID='" + (i + 1) + "' BaseLoc='Page_" + i + ".xml'/>");
            parts.put(
                    "Doc_0/Page_" + i + ".xml",
                    "<o:Page xmlns:o='o'><o:Content><o:Layer>"
                            + pages.get(i).stream().map(OfdFixture::drawn).collect(Collectors.joining())
                            + "</o:Layer></o:Content></o:Page>");
        }
        parts.put(
                "OFD.xml",
                "<o:OFD xmlns:o='o'><o:DocBody><o:DocRoot>Doc_0/Document.xml</o:DocRoot></o:DocBody></o:OFD>");
        parts.put(
                "Doc_0/Document.xml",
                "<o:Document xmlns:o='o'><o:CommonData><o:PageArea><o:PhysicalBox>0 0 210 297</o:PhysicalBox></o:PageArea>"
                        + "</o:CommonData><o:Pages>" + list + "</o:Pages></o:Document>");
        return ZipFixture.of(parts);
    }

    private static String drawn(Print print) {
        if (print instanceof Text text) {
            String deltas = text.text()
                    .chars()
                    .limit(Math.max(0, text.text().length() - 1))
                    .mapToObj(c -> millimetres(c < 128 ? PdfFixture.SIZE / 2 : PdfFixture.SIZE))
                    .collect(Collectors.joining(" "));
            return "<o:TextObject Boundary='" + millimetres(text.left()) + " "
                    + millimetres(HEIGHT - text.baseline() - PdfFixture.SIZE) + " 200 5' Size='"
                    + millimetres(PdfFixture.SIZE) + "'><o:TextCode X='0' Y='" + millimetres(PdfFixture.SIZE)
                    + "' DeltaX='" + deltas + "'>"
                    + OdfFixture.escaped(text.text()) + "</o:TextCode></o:TextObject>";
        }
        Box box = (Box) print;
        String width = millimetres(box.width());
        String height = millimetres(box.height());
        return "<o:PathObject Boundary='" + millimetres(box.left()) + " "
                + millimetres(HEIGHT - box.bottom() - box.height()) + " " + width + " " + height
                + "'><o:AbbreviatedData>M 0 0 L " + width + " 0 L " + width + " " + height + " L 0 " + height
                + " C</o:AbbreviatedData></o:PathObject>";
    }

    private static String millimetres(double points) {
        return String.format(Locale.ROOT, "%.3f", points * MM);
    }
}
