package org.gongkai.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.documents.LaidOutTable.LaidOutCell;

/** Lays a report out as a text or a sheet of OpenDocument. */
final class OdfFixture {

    private static final String NAMESPACES = " xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:x='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:t='urn:oasis:names:tc:opendocument:xmlns:table:1.0'";

    private OdfFixture() {}

    static byte[] text(LaidOutReport report) {
        String body = report.parts().stream()
                .map(part -> part instanceof LaidOutTable table
                        ? "<t:table>" + rows(table) + "</t:table>"
                        : "<x:p>" + escaped(part.toString()) + "</x:p>")
                .collect(Collectors.joining());
        return bytes("application/vnd.oasis.opendocument.text", "<o:text>" + body + "</o:text>");
    }

    /** A sheet for each report, with an empty row around each table. */
    static byte[] sheets(LaidOutReport... reports) {
        StringBuilder sheets = new StringBuilder();
        for (LaidOutReport report : reports) {
            sheets.append("<t:table t:name='表" + sheets.length() + "'>" + rows(report) + "</t:table>");
        }
        return bytes("application/vnd.oasis.opendocument.spreadsheet", "<o:spreadsheet>" + sheets + "</o:spreadsheet>");
    }

    private static String rows(LaidOutReport report) {
        String empty = "<t:table-row><t:table-cell/></t:table-row>";
        return report.parts().stream()
                .map(part -> part instanceof LaidOutTable table
                        ? empty + rows(table) + empty
                        : "<t:table-row><t:table-cell o:value-type='string'><x:p>" + escaped(part.toString())
                                + "</x:p></t:table-cell></t:table-row>")
                .collect(Collectors.joining());
    }

    private static String rows(LaidOutTable table) {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < table.rows(); row++) {
            rows.append("<t:table-row>");
            for (int column = 0; column < table.columns(); column++) {
                rows.append(cell(table, row, column));
            }
            rows.append("</t:table-row>");
        }
        return rows.toString();
    }

    private static String cell(LaidOutTable table, int row, int column) {
        for (LaidOutCell cell : table.cells()) {
            if (cell.row() == row && cell.column() == column) {
                String spans = " t:number-columns-spanned='" + cell.columnSpan() + "' t:number-rows-spanned='"
                        + cell.rowSpan() + "'";
                String value = cell.text().matches("-?\\d{1,9}(\\.\\d{1,4})?")
                        ? " o:value-type='float' o:value='" + cell.text() + "'"
                        : " o:value-type='string'";
                return cell.text().isEmpty()
                        ? "<t:table-cell" + spans + "/>"
                        : "<t:table-cell" + spans + value + "><x:p>"
                                + escaped(cell.text()).replace("\n", "<x:line-break/>") + "</x:p></t:table-cell>";
            }
            boolean isCovered = cell.row() <= row
                    && row < cell.row() + cell.rowSpan()
                    && cell.column() <= column
                    && column < cell.column() + cell.columnSpan();
            if (isCovered) {
                return "<t:covered-table-cell/>";
            }
        }
        return "<t:table-cell/>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static byte[] bytes(String type, String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", type);
        parts.put(
                "content.xml",
                "<o:document-content" + NAMESPACES + "><o:body>" + body + "</o:body></o:document-content>");
        return ZipFixture.of(parts);
    }
}
