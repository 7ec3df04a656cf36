package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.form.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was written by schema version 1 is read, and written, for ever. */
class GoldenFilesTest {

    private final DisclosureJson json = DisclosureJson.standard();

    @ParameterizedTest
    @EnumSource
    void isReadAsTheReportThatWasWritten(Form form) throws IOException {
        assertThat(json.read(golden(form))).isEqualTo(SampleReports.of(form));
    }

    @ParameterizedTest
    @EnumSource
    void isWrittenToTheByte(Form form) throws IOException {
        assertThat(json.withIndentation().write(SampleReports.of(form)))
                .isEqualTo(Files.readString(golden(form), StandardCharsets.UTF_8));
    }

    private static Path golden(Form form) {
        return Path.of("src/test/resources/golden/v1-report-" + form.id() + ".json");
    }
}
