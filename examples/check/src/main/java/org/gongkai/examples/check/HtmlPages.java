package org.gongkai.examples.check;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.documents.ReportIndex;
import org.gongkai.form.LocalizedText;

/** Pages for people: one for every report, with what was found in it, and an index. */
final class HtmlPages implements Output {

    private static final LocalizedText NOT_A_REPORT = new LocalizedText("无法读取", "It cannot be read.");

    private final Path folder;
    private final Locale locale;
    private final List<ReportIndex.Checked> checked = new ArrayList<>();
    private final List<ReportIndex.Unread> unread = new ArrayList<>();

    HtmlPages(Path folder, Locale locale) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.locale = locale;
    }

    @Override
    public void write(CheckedInput input) throws IOException {
        if (input.checked().isEmpty()) {
            unread.add(new ReportIndex.Unread(input.source(), reason(input)));
            return;
        }
        CheckedInput.CheckedReport report = input.checked().get();
        String name = pageName(input.source());
        DocumentWriter.html()
                .withLocale(locale)
                .withResult(report.result())
                .write(report.report(), folder.resolve(name));
        checked.add(ReportIndex.Checked.of(report.result(), address(name)));
    }

    private static LocalizedText reason(CheckedInput input) {
        return input.notes().stream().findFirst().map(Note::message).orElse(NOT_A_REPORT);
    }

    /** The number keeps files of the same name apart, and those of any folder in order. */
    private String pageName(String source) {
        return "%04d-%s.html"
                .formatted(
                        checked.size() + 1,
                        Path.of(source).getFileName().toString().replaceAll("[\\p{Cc}/\\\\]", "_"));
    }

    private static URI address(String name) {
        try {
            return new URI(null, null, name, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        new ReportIndex(checked, unread, locale).write(folder.resolve("index.html"));
    }
}
