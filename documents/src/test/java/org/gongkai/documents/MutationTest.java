package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.gongkai.documents.reading.ReadResult;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Damages valid documents at random places, always the same: no damage makes the reader throw or hang. */
class MutationTest {

    private static final int DOCUMENTS = 500;

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private static final List<String> INSERTIONS = List.of(
            "",
            "<",
            ">",
            "</td>",
            "<td>",
            "<table>",
            "</table>",
            "<tr>",
            "<td colspan=99999>",
            "<td rowspan=70000>",
            "<td rowspan=-1 colspan=x>",
            "<!--",
            "<script>",
            "<div hidden>",
            "&nbsp;",
            "&#0;",
            "|",
            "||",
            "|---|",
            "  ",
            "\n",
            "\n\n",
            "\t",
            "总计",
            "其他",
            "一、",
            "六、其他需要报告的事项",
            "7",
            "/",
            "\0",
            "\uFEFF",
            "\uD800");

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WORD", "EXCEL", "PDF", "LEGACY_EXCEL", "OPEN_TEXT", "OPEN_SHEET", "OFD"})
    void noDamageMakesTheReaderThrowOrHang(Layout layout) {
        Random random = new Random(layout.ordinal());
        List<String> documents = List.of(
                layout.write(LaidReport.blocks(Fixture.report(Fixture.STANDARD))),
                layout.write(LaidReport.blocks(Fixture.report(Fixture.TRIAL))));

        Assertions.assertTimeoutPreemptively(LONGEST, () -> {
            for (int i = 0; i < DOCUMENTS; i++) {
                String text = documents.get(i % 2);
                for (int mutations = 1 + random.nextInt(10); mutations > 0; mutations--) {
                    text = mutated(text, random);
                }
                assertNotesAreWorded(DocumentReader.standard().readText(text));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void noDamagedByteMakesTheReaderThrow(Layout layout) throws Exception {
        Random random = new Random(layout.ordinal());
        byte[] document = layout.bytes(LaidReport.blocks(Fixture.report(Fixture.STANDARD)));
        for (int i = 0; i < 50; i++) {
            byte[] damaged = document.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            assertNotesAreWorded(DocumentReader.standard().read(new ByteArrayInputStream(damaged)));
        }
    }

    private static String mutated(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + (random.nextInt(4) == 0 ? random.nextInt(200) : random.nextInt(4)));
        return text.substring(0, at) + INSERTIONS.get(random.nextInt(INSERTIONS.size())) + text.substring(end);
    }

    private static void assertNotesAreWorded(ReadResult result) {
        assertThat(result.report().isPresent() || !result.notes().isEmpty()).isTrue();
        assertThat(result.notes()).allSatisfy(note -> {
            assertThat(note.in(Locale.CHINESE)).isNotBlank();
            assertThat(note.in(Locale.ENGLISH)).isNotBlank();
        });
    }
}
