package org.gongkai.documents.source;

import org.gongkai.text.LocalizedText;

/**
 * A place in a document, in the terms of its format; everything is counted from 1.
 *
 * @since 0.1.0
 */
public sealed interface SourcePlace {

    /**
     * Names the place for people, for example 第3行 or Line 3.
     *
     * @return the place in Chinese and English
     */
    LocalizedText text();

    /**
     * A line of a text.
     *
     * @param line the line
     */
    record Line(int line) implements SourcePlace {
        @Override
        public LocalizedText text() {
            return new LocalizedText("第" + line + "行", "Line " + line);
        }
    }

    /**
     * A paragraph outside of tables, of a web page or a Word document.
     *
     * @param number the paragraph's number; those in tables do not count
     */
    record Paragraph(int number) implements SourcePlace {
        @Override
        public LocalizedText text() {
            return new LocalizedText("第" + number + "段", "Paragraph " + number);
        }
    }

    /**
     * A cell of a table of a web page or a Word document.
     *
     * @param table the table's number
     * @param row the row in the table
     * @param column the column in the table, where a merged cell counts for as many as it covers
     */
    record TableCell(int table, int row, int column) implements SourcePlace {
        @Override
        public LocalizedText text() {
            return new LocalizedText(
                    "第" + table + "个表格第" + row + "行第" + column + "列",
                    "Table " + table + ", row " + row + ", column " + column);
        }
    }

    /**
     * A cell of a sheet of an Excel workbook.
     *
     * @param sheet the sheet's name
     * @param row the row
     * @param column the column, 1 for A
     */
    record SheetCell(String sheet, int row, int column) implements SourcePlace {

        private static final int LETTERS = 26;

        @Override
        public LocalizedText text() {
            return new LocalizedText("工作表“" + sheet + "”" + address(), "Sheet \"" + sheet + "\", cell " + address());
        }

        /**
         * Gives the address as Excel prints it.
         *
         * @return letters and a number, such as B5
         */
        public String address() {
            StringBuilder letters = new StringBuilder();
            for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
                letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
            }
            return letters.toString() + row;
        }
    }

    /**
     * A line of a page of a PDF document.
     *
     * @param page the page
     * @param line the line on the page
     */
    record PageLine(int page, int line) implements SourcePlace {
        @Override
        public LocalizedText text() {
            return new LocalizedText("第" + page + "页第" + line + "行", "Page " + page + ", line " + line);
        }
    }
}
