package org.gongkai.examples.check;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.documents.HtmlWriter;
import org.gongkai.documents.page.ReportIndex;
import org.gongkai.text.LocalizedText;

/** Pages for people: one for every report, with what was found in it, and an index. */
final class HtmlPages implements Output {

    private static final LocalizedText NOT_A_REPORT = new LocalizedText("无法读取", "It cannot be read.");

    /** As many letters as fit into the name of a file, of which most systems take 255 bytes. */
    private static final int LETTERS = 60;

    private static final String INDEX = "index.html";

    private final Path folder;
    private final WholeFile files;
    private final Locale locale;
    private final List<ReportIndex.Checked> checked = new ArrayList<>();
    private final List<ReportIndex.Unread> unread = new ArrayList<>();

    /**
     * Obtains pages in a folder.
     *
     * @param files how files are written
     * @throws IOException if there are pages already that may not be replaced
     */
    HtmlPages(Path folder, WholeFile files, Locale locale) throws IOException {
        this.folder = folder;
        this.files = files;
        this.locale = locale;
        files.refuseIfThere(folder.resolve(INDEX));
    }

    @Override
    public void write(CheckedInput input) throws IOException {
        if (input.checked().isEmpty()) {
            unread.add(new ReportIndex.Unread(input.source(), reason(input)));
            return;
        }
        CheckedInput.CheckedReport report = input.checked().get();
        String name = pageName(input.path());
        HtmlWriter page = DocumentWriter.html()
                .withLocale(locale)
                .withResult(report.result())
                .withNotes(report.remarks());
        files.write(folder.resolve(name), file -> page.write(report.report(), file));
        checked.add(ReportIndex.Checked.of(input.source(), report.result(), report.remarks(), URI.create(name)));
    }

    private static LocalizedText reason(CheckedInput input) {
        return input.notes().stream().findFirst().map(Note::message).orElse(NOT_A_REPORT);
    }

    /**
     * The number keeps files of the same name apart, and those of any folder in order. What might mean something in an address
     * or on some file system is left out; browsers ask for composed characters.
     */
    private String pageName(Path path) {
        String letters = Normalizer.normalize(path.getFileName().toString(), Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{N}._-]+", "_");
        int end = letters.offsetByCodePoints(0, Math.min(LETTERS, letters.codePointCount(0, letters.length())));
        return "%04d-%s.html".formatted(checked.size() + 1, letters.substring(0, end));
    }

    @Override
    public boolean isOver() {
        return false;
    }

    @Override
    public void close() throws IOException {
        HtmlWriter index = DocumentWriter.html().withLocale(locale);
        files.write(folder.resolve(INDEX), file -> index.writeIndex(new ReportIndex(checked, unread), file));
    }
}
