package org.gongkai.documents.internal.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.Test;

class MarkdownWriterTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Domain(AnyReports.class)
    void everyTableHasTheSameColumnsInEachRowAndAllTexts(@ForAll DisclosureReport report) {
        String markdown = MarkdownDocument.of(report);

        List<List<String>> rows = markdown.lines()
                .filter(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("(?<!\\\\)\\|"))
                        .map(text -> unescaped(text.strip()))
                        .toList())
                .toList();
        int row = 0;
        for (LaidOutTable table : ReportLayout.of(report).sections().stream()
                .flatMap(section -> section.table().stream())
                .toList()) {
            List<List<String>> own = rows.subList(row, row + table.rows() + 1);
            assertThat(own).allSatisfy(cells -> assertThat(cells).hasSize(table.columns()));
            assertThat(own.get(1)).containsOnly("---");
            assertThat(table.cells())
                    .allSatisfy(cell -> assertThat(own.get(cell.row() == 0 ? 0 : cell.row() + 1)
                                    .get(cell.column()))
                            .isEqualTo(cell.text()));
            row += own.size();
        }
        assertThat(rows).hasSize(row);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Domain(AnyReports.class)
    void proseIsThereLineByLine(@ForAll DisclosureReport report) {
        List<String> lines = MarkdownDocument.of(report)
                .lines()
                .map(MarkdownWriterTest::unescaped)
                .toList();

        assertThat(lines)
                .containsSubsequence(ReportLayout.of(report).sections().stream()
                        .flatMap(section -> section.texts().stream())
                        .flatMap(text -> text.paragraphs().stream())
                        .map(String::strip)
                        .toList());
    }

    @Test
    void whatWouldBeMarkupIsEscaped() {
        assertThat(MarkdownDocument.MarkdownText.line("# 标题")).isEqualTo("\\# 标题");
        assertThat(MarkdownDocument.MarkdownText.line("- 项目")).isEqualTo("\\- 项目");
        assertThat(MarkdownDocument.MarkdownText.line("　　1. 项目")).isEqualTo("1\\. 项目");
        assertThat(MarkdownDocument.MarkdownText.line("2021年共*26*件")).isEqualTo("2021年共\\*26\\*件");
        assertThat(MarkdownDocument.MarkdownText.line("1.5万元")).isEqualTo("1\\.5万元");
        assertThat(MarkdownDocument.MarkdownText.inline("a|b<c>&d\\e")).isEqualTo("a\\|b\\<c\\>\\&d\\\\e");
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll("$1");
    }
}
