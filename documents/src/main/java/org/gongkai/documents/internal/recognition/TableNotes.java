package org.gongkai.documents.internal.recognition;

import static org.gongkai.documents.reading.ReadingNote.Kind.COLUMNS_OUT_OF_ORDER;
import static org.gongkai.documents.reading.ReadingNote.Kind.DUPLICATE_ROW;
import static org.gongkai.documents.reading.ReadingNote.Kind.MISSING_ROW;
import static org.gongkai.documents.reading.ReadingNote.Kind.TOO_FEW_VALUES;
import static org.gongkai.documents.reading.ReadingNote.Kind.TOO_MANY_VALUES;
import static org.gongkai.documents.reading.ReadingNote.Kind.UNCLEAR_VALUES;
import static org.gongkai.documents.reading.ReadingNote.Kind.UNKNOWN_ROW;
import static org.gongkai.documents.reading.ReadingNote.Kind.VALUE_NOT_A_NUMBER;

import java.util.List;
import org.gongkai.documents.source.GridCell;
import org.gongkai.form.CellPath;
import org.gongkai.form.FormCell;
import org.gongkai.text.LocalizedText;

/** Words the notes on the rows and values of a table. */
final class TableNotes {

    private final Notes notes;

    TableNotes(Notes notes) {
        this.notes = notes;
    }

    void unknownRow(Line line) {
        notes.add(
                UNKNOWN_ROW,
                line,
                List.of(),
                "格式在此处没有这样的行，其中的数值未读取：" + shown(line),
                "The form has no such row here; its values were not read: " + shown(line));
    }

    void duplicateRow(Line line, List<FormCell> row, Line first) {
        LocalizedText name = CellNames.rows(row);
        notes.add(
                DUPLICATE_ROW,
                line,
                row,
                name.zh() + "重复出现，以" + first.place().text().zh() + "为准，本行未读取：" + shown(line),
                name.en() + " stands here again; what was taken is "
                        + first.place().text().en() + ", not this row: " + shown(line));
    }

    void missingRow(List<FormCell> row) {
        LocalizedText name = CellNames.rows(row);
        notes.addMissing(
                MISSING_ROW,
                row,
                "文中没有" + name.zh() + "一行，其各单元格留空。",
                "There is no row " + name.en() + "; its cells are blank.");
    }

    void tooFewValues(Line line, List<FormCell> lost, int found, int expected) {
        LocalizedText names = CellNames.cells(lost);
        notes.add(
                TOO_FEW_VALUES,
                line,
                lost,
                "本行应有" + expected + "个数值，文中只有" + found + "个；自左至右填入，其余留空：" + names.zh(),
                "The row has " + expected + " columns, but the document only " + found
                        + " value(s); they were taken from the left, the rest is blank: " + names.en());
    }

    void tooManyValues(Line line, List<FormCell> row) {
        LocalizedText name = CellNames.rows(row);
        notes.add(
                TOO_MANY_VALUES,
                line,
                row,
                name.zh() + "应有" + row.size() + "个数值，文中更多，无法对应，全部留空：" + shown(line),
                name.en() + " has " + row.size()
                        + " columns, but the document more values, so that none can be placed; all are blank: "
                        + shown(line));
    }

    void unclearValues(Line line, List<FormCell> row) {
        LocalizedText name = CellNames.rows(row);
        notes.add(
                UNCLEAR_VALUES,
                line,
                row,
                name.zh() + "的数值之前有空白单元格，无法确定数值属于哪一列，全部留空：" + shown(line),
                name.en()
                        + " has empty cells before the values, so that it is not clear which columns they stand in; "
                        + "all are blank: " + shown(line));
    }

    void mergedValues(Line line, List<FormCell> row) {
        LocalizedText name = CellNames.rows(row);
        notes.add(
                UNCLEAR_VALUES,
                line,
                row,
                name.zh() + "的数值单元格有合并，无法确定数值属于哪一列或哪一行，全部留空：" + shown(line),
                name.en()
                        + " has merged cells among its values, so that it is not clear which columns or rows they stand "
                        + "for; all are blank: " + shown(line));
    }

    void notANumber(GridCell cell, FormCell place) {
        LocalizedText name = place.labelPath();
        String printed = cell.text();
        notes.add(
                VALUE_NOT_A_NUMBER,
                cell.place(),
                printed,
                List.of(place.path()),
                name.zh() + "应为数字（单位：" + place.column().unit().label().zh() + "），文中为“" + printed + "”，按文字保留。",
                name.en() + " takes a number (unit: "
                        + place.column().unit().label().en() + "), but \"" + printed
                        + "\" is printed; it was kept as text.");
    }

    void columnsFollowed(Line header, List<CellPath> cells) {
        notes.add(
                COLUMNS_OUT_OF_ORDER,
                header.place(),
                header.text(),
                cells,
                "表头各列的顺序与格式不同；数值按表头的顺序读取。",
                "The header has the columns in another order than the form; the values were read in the header's order.");
    }

    void columnsNotFollowed(Line header, List<CellPath> cells) {
        notes.add(
                COLUMNS_OUT_OF_ORDER,
                header.place(),
                header.text(),
                cells,
                "表头各列的顺序与格式不同，但无法确定各列的位置；数值仍按格式的顺序读取，请核对。",
                "The header has the columns in another order than the form, but does not tell where each stands; the "
                        + "values were read in the form's order, please check them.");
    }

    private static String shown(Line line) {
        return String.join(" | ", line.printedTexts());
    }
}
