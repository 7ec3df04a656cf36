package org.gongkai.examples.spark;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.figures.FlatTable;
import org.gongkai.figures.FlatValue;
import org.gongkai.form.CellPath;
import org.gongkai.json.reading.JsonProblem;
import org.gongkai.text.LocalizedText;

/**
 * What there is to say about how something was read: a note beside a report, or the reason why there is none.
 *
 * @param kind what kind of thing happened
 * @param place where in the source
 * @param text what is printed there, empty if nothing is
 * @param cells the JSON Pointers of the cells concerned, one a line
 * @param message what was found and what was done or expected
 */
record Remark(String kind, LocalizedText place, String text, String cells, LocalizedText message)
        implements Serializable {

    /** What was noted about the reports. */
    static final FlatTable NOTES = table("notes", "读取报告时的每条说明一行", "one row for each note on how a report was read");

    /** What is no report, and why. */
    static final FlatTable ERRORS =
            table("errors", "未能读取的每行或每份文件的原因", "why a line or a document could not be read, one row for each reason");

    private static final LocalizedText NOWHERE = LocalizedText.verbatim("");

    static Remark of(ReadingNote note) {
        return new Remark(
                note.kind().name(),
                note.place().map(SourcePlace::text).orElse(NOWHERE),
                note.text(),
                note.cells().stream().map(CellPath::toString).collect(Collectors.joining("\n")),
                note.message());
    }

    static Remark of(JsonProblem problem) {
        return new Remark(
                "JSON_" + problem.kind(), LocalizedText.verbatim(problem.pointer()), "", "", problem.message());
    }

    /** Something that kept a source from being read. */
    static Remark of(String kind, Throwable trouble) {
        String reason = trouble.getMessage() == null ? trouble.toString() : trouble.getMessage();
        return new Remark(kind, NOWHERE, "", "", new LocalizedText("无法读取：" + reason, "It cannot be read: " + reason));
    }

    /** The row in either table, but for the source. */
    List<FlatValue> row() {
        return List.of(
                FlatValue.of(kind),
                FlatValue.of(place.zh()),
                FlatValue.of(text),
                FlatValue.of(cells),
                FlatValue.of(message.zh()),
                FlatValue.of(message.en()));
    }

    private static FlatTable table(String name, String zh, String en) {
        return new FlatTable(
                name,
                new LocalizedText(zh, en),
                List.of(
                        Tables.text("kind", "类别", "kind"),
                        Tables.text("place", "在文件中的位置", "where in the source"),
                        Tables.text("text", "文件中的原文", "what is printed there"),
                        Tables.text("cells", "所涉单元格的JSON指针，每行一个", "JSON Pointers of the cells concerned, one a line"),
                        Tables.text("message", "说明", "message in Chinese"),
                        Tables.text("messageEn", "英文说明", "message in English")),
                List.of());
    }
}
