package org.gongkai.documents.internal.recognition;

import static org.gongkai.documents.reading.ReadingNote.Kind.AGENCY_FALLBACK;
import static org.gongkai.documents.reading.ReadingNote.Kind.CONTRADICTING_YEARS;
import static org.gongkai.documents.reading.ReadingNote.Kind.FORM_DOES_NOT_FIT_YEAR;
import static org.gongkai.documents.reading.ReadingNote.Kind.FORM_UNCERTAIN;
import static org.gongkai.documents.reading.ReadingNote.Kind.LABEL_CORRECTED;
import static org.gongkai.documents.reading.ReadingNote.Kind.MISSING_HEADING;
import static org.gongkai.documents.reading.ReadingNote.Kind.MISSING_SECTION;
import static org.gongkai.documents.reading.ReadingNote.Kind.MISSING_TABLE;
import static org.gongkai.documents.reading.ReadingNote.Kind.NO_AGENCY;
import static org.gongkai.documents.reading.ReadingNote.Kind.NO_FORM;
import static org.gongkai.documents.reading.ReadingNote.Kind.NO_LINE_BREAKS;
import static org.gongkai.documents.reading.ReadingNote.Kind.NO_YEAR;
import static org.gongkai.documents.reading.ReadingNote.Kind.RIVAL_TITLE;
import static org.gongkai.documents.reading.ReadingNote.Kind.SECOND_REPORT;
import static org.gongkai.documents.reading.ReadingNote.Kind.UNPLACED_TEXT;
import static org.gongkai.documents.reading.ReadingNote.Kind.YEAR_FALLBACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.documents.internal.note.CellNames;
import org.gongkai.documents.internal.note.Notes;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.gongkai.text.LocalizedText;

/** Words the notes on the report as a whole: year, agency, form and sections. */
final class DocumentNotes {

    private final Notes notes;

    DocumentNotes(Notes notes) {
        this.notes = notes;
    }

    void noYear() {
        notes.add(
                NO_YEAR,
                "标题、统计期限、正文开头和落款日期中都找不到报告年度，无法读取。",
                "Neither title nor statistical period nor date names the report year; the document cannot be read.");
    }

    void secondReport(GridRow first) {
        notes.add(
                SECOND_REPORT,
                first.place(),
                first.text(),
                List.of(),
                "文中有不止一份报告，只读取了第一份；自本行起未读取。",
                "The document has more than one report; the first was read, what begins in this line was not.");
    }

    /** Notes sheets that are by their names not those of the report, and what stands on them first; nothing if there are none. */
    void otherSheets(Optional<Block> first) {
        first.map(block -> block.rows().get(0))
                .ifPresent(
                        row -> notes.add(
                                SECOND_REPORT,
                                row.place(),
                                row.text(),
                                List.of(),
                                "有的工作表按名称是模板或其他年度的报告，未读取；本行是其中的第一行。",
                                "By their names, some sheets are templates or of other years, and were not read; this is their first row."));
    }

    /** The cells, and the first of them in the table that was not read. */
    void secondTable(List<FormCell> cells, GridCell first) {
        LocalizedText names = CellNames.cells(cells);
        notes.add(
                SECOND_REPORT,
                first.place(),
                first.text(),
                cells,
                "文中还有一张同样的表，数值不同，未读取；请核对：" + names.zh() + "。",
                "The document has the same table once more, with other figures, which were not read; please check "
                        + names.en() + ".");
    }

    void rivalTitle(GridRow line, ReportTitle rival, ReportTitle chosen) {
        notes.add(
                RIVAL_TITLE,
                line.place(),
                rival.text(),
                List.of(),
                "此处的标题“" + rival.text() + "”与“" + chosen.text() + "”不是同一份报告；以最靠近正文的标题为准。",
                "The title \"" + rival.text() + "\" is that of another report than \"" + chosen.text()
                        + "\"; the one next to section one was taken.");
    }

    void compareYears(int ofTitle, int ofPeriod) {
        if (ofTitle != ofPeriod) {
            notes.add(
                    CONTRADICTING_YEARS,
                    "标题的年度是" + ofTitle + "年，统计期限却是" + ofPeriod + "年；以标题为准。",
                    "The title names the year " + ofTitle + ", the statistical period " + ofPeriod
                            + "; the title's was taken.");
        }
    }

    void yearOf(int year, String zh, String en) {
        notes.add(
                YEAR_FALLBACK,
                "标题没有写明年度，按" + zh + "取" + year + "年。",
                "The title names no year; " + year + " was taken from " + en + ".");
    }

    void yearBefore(LocalDate published) {
        int year = published.getYear() - 1;
        notes.add(
                YEAR_FALLBACK,
                "标题没有写明年度，按发布日期" + published + "取上一年，即" + year + "年。",
                "The title names no year; " + year + " was taken as the year before the publication on " + published
                        + ".");
    }

    void yearOfHints(int year) {
        notes.add(
                YEAR_FALLBACK,
                "文中没有写明年度，按调用者提供的信息取" + year + "年。",
                "The document names no year; " + year + " was taken from the caller's hints.");
    }

    void noAgency() {
        notes.add(
                NO_AGENCY,
                "标题、说明和落款中都找不到报告机关。",
                "Neither title nor preamble nor signature names the agency that reports.");
    }

    void agencyOf(String agency, String zh, String en) {
        notes.add(
                AGENCY_FALLBACK,
                "标题没有写明机关，按" + zh + "取“" + agency + "”。",
                "The title names no agency; \"" + agency + "\" was taken from " + en + ".");
    }

    void agencyOfHints(String agency) {
        notes.add(
                AGENCY_FALLBACK,
                "文中没有写明机关，按调用者提供的信息取“" + agency + "”。",
                "The document names no agency; \"" + agency + "\" was taken from the caller's hints.");
    }

    void formUncertain(Form form, int year) {
        notes.add(
                FORM_UNCERTAIN,
                "从表格看不出使用的是哪一种格式，按" + year + "年采用" + form.documentNumber() + "的格式。",
                "The tables do not tell which form this is; for the year " + year + ", that of " + form.documentNumber()
                        + " was taken.");
    }

    void formDoesNotFit(Form form, int year) {
        notes.add(
                FORM_DOES_NOT_FIT_YEAR,
                "表格使用的是" + form.documentNumber() + "的格式，该格式不适用于" + year + "年的报告；按表格读取。",
                "The tables are those of " + form.documentNumber() + ", which is not the form for " + year
                        + "; they were read as they are.");
    }

    void titleCorrected(SectionTitle title) {
        LocalizedText heading = title.section().heading();
        String printed = title.heading().printed();
        notes.add(
                LABEL_CORRECTED,
                title.place(),
                printed,
                List.of(),
                "“" + printed + "”与格式中的标题不符，按“" + heading.zh() + "”读取。",
                "The form has no heading \"" + printed + "\"; it was read as \"" + heading.zh() + "\" (" + heading.en()
                        + ").");
    }

    void missingSection(Section section) {
        LocalizedText heading = section.heading();
        notes.add(
                MISSING_SECTION,
                "找不到标题“" + heading.zh() + "”，报告中没有这一部分。",
                "There is no heading \"" + heading.zh() + "\" (" + heading.en() + "); the report lacks the section.");
    }

    void missingHeading(Table table) {
        LocalizedText heading = table.section().heading();
        notes.add(
                MISSING_HEADING,
                "找不到标题“" + heading.zh() + "”，按内容认出了" + table.label().zh() + "。",
                "There is no heading \"" + heading.zh() + "\" (" + heading.en() + "); "
                        + table.label().en() + " was recognised by what stands in it.");
    }

    void missingTable(Table table, boolean hasHeading) {
        LocalizedText heading = table.section().heading();
        notes.addMissing(
                MISSING_TABLE,
                table.cells(),
                hasHeading
                        ? "标题“" + heading.zh() + "”之下没有表格，也可能是图片；报告中没有这一部分的数据。"
                        : "找不到“" + heading.zh() + "”的标题和表格，报告中没有这一部分。",
                hasHeading
                        ? "There is no table under the heading \"" + heading.zh() + "\" (" + heading.en()
                                + "), perhaps it is a picture; the report lacks the section's figures."
                        : "There is neither heading nor table of \"" + heading.zh() + "\" (" + heading.en()
                                + "); the report lacks the section.");
    }

    /** What stands beside a table and is no sentence. */
    void unplaced(List<Block> rest) {
        if (!rest.isEmpty()) {
            String text = SourceDocument.text(rest);
            notes.add(
                    UNPLACED_TEXT,
                    rest.get(0).rows().get(0).place(),
                    text,
                    List.of(),
                    "表格以外的这些文字不是语句，在报告中没有位置：" + text,
                    "This text beside the table is no sentence, and the report has no place for it: " + text);
        }
    }

    void noForm(int year) {
        notes.add(
                NO_FORM,
                "这是" + year + "年的报告；全国统一的格式自2019年度起施行，没有可用的格式，未读取。",
                "This is a report for " + year
                        + "; the national forms begin with the year 2019, so that there is none to read " + "it by.");
    }

    void noLineBreaks(SourcePlace place, List<FormCell> runTogether) {
        notes.add(
                NO_LINE_BREAKS,
                place,
                "",
                runTogether,
                "文中没有换行，按法定标题分开后读取" + (runTogether.isEmpty() ? "。" : "；表格的标签和数值连在一起，无法分开，留空。"),
                "The text has no line breaks; it was parted at the official headings"
                        + (runTogether.isEmpty()
                                ? "."
                                : ", but the labels and values of the tables run together and cannot be parted; they"
                                        + " are blank."));
    }
}
