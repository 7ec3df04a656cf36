package org.gongkai.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.form.CellPath;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;

/** The fixture texts, whole and in variations. */
final class Fixture {

    static final String STANDARD = text("form-2021.txt");
    static final String TRIAL = text("form-2019.txt");

    private Fixture() {}

    static ReadResult read(String text) {
        return DocumentReader.standard().readText(text);
    }

    static DisclosureReport report(String text) {
        return read(text).report().orElseThrow();
    }

    /** Replaces what has to be there once. */
    static String standardWith(String old, String now) {
        if (STANDARD.split(java.util.regex.Pattern.quote(old), -1).length != 2) {
            throw new IllegalArgumentException("Not once in the fixture: " + old);
        }
        return STANDARD.replace(old, now);
    }

    static Cell cell(ReadResult result, String path) {
        return result.report().orElseThrow().cell(CellPath.of(path));
    }

    static List<ReadingNote.Kind> kinds(ReadResult result) {
        return result.notes().stream().map(ReadingNote::kind).toList();
    }

    private static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(Fixture.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
