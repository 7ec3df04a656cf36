package org.gongkai.examples.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.examples.check.CommandRun.REPORTS;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class HtmlPagesTest {

    private static final Path WRONG_SUMS = REPORTS.resolve("form-2021-wrong-sums.txt");

    @TempDir
    private Path folder;

    private Path pages;

    @BeforeEach
    void choosePages() {
        pages = folder.resolve("a/b/pages");
    }

    private Document index() throws IOException {
        return Jsoup.parse(pages.resolve("index.html"));
    }

    /** The pages that the links of the index lead to, found as a browser finds them. */
    private List<Path> linked() throws IOException {
        return index().select("a[href]").eachAttr("href").stream()
                .map(link -> Path.of(pages.resolve("index.html").toUri().resolve(URI.create(link))))
                .toList();
    }

    @Test
    void writesAPageForEveryReportAndAnIndex() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");

        assertThat(CommandRun.of("--html", pages, broken, REPORTS).status()).isEqualTo(ExitStatus.UNFINISHED);

        assertThat(linked())
                .hasSize(5)
                .allSatisfy(
                        page -> assertThat(Jsoup.parse(page).select("table")).isNotEmpty());
        assertThat(Files.readString(linked().get(4))).contains("APP-ROW-SUM").contains("可能");
        assertThat(index().text()).contains("broken.json").contains("第1行");
    }

    @Test
    void replacesNothingUnlessItIsForced() throws IOException {
        Path index = Files.createDirectories(pages).resolve("index.html");
        Files.writeString(index, "mine");

        CommandRun refused = CommandRun.of("--html", pages, "--lang=en", REPORTS);

        assertThat(refused.status()).isEqualTo(ExitStatus.UNFINISHED);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("index.html").contains("--force");
        assertThat(index).hasContent("mine");

        CommandRun forced = CommandRun.of("--html", pages, "--force", REPORTS);

        assertThat(forced.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(linked()).isNotEmpty();
        try (Stream<Path> written = Files.list(pages)) {
            assertThat(written).noneMatch(file -> file.getFileName().toString().endsWith(".part"));
        }
    }

    @Test
    void whatFailsHalfwayLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), "old");

        assertThatThrownBy(() -> new WholeFile(true).write(file, part -> {
                    Files.writeString(part, "half");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");

        assertThat(file).hasContent("old");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void doesNotReadItsOwnPages() throws IOException {
        Path report = Files.copy(WRONG_SUMS, folder.resolve("report.txt"));

        CommandRun.of("--html", pages, folder);
        CommandRun again = CommandRun.of("--format=json", "--html", pages, "--force", folder);

        assertThat(again.lines())
                .extracting(line -> line.get("source").asString())
                .containsExactly(report.toString());
    }

    @Test
    void listsWhatCannotBeReadEvenIfNothingCan() throws IOException {
        CommandRun.of("--html", pages, "--lang=en", folder.resolve("missing.txt"));

        assertThat(linked()).isEmpty();
        assertThat(index().text()).contains("missing.txt").contains("There is no such file.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksToPagesOfFilesWithAnyName() throws IOException {
        List<String> names = List.of(
                "\"quotes\" and 'more'.txt",
                "100%25 % percent.txt",
                "#hash?query=1&more=2.txt",
                "<b>a:b|c*\\.txt",
                "javascript:alert(1).txt",
                "..leading dots.txt",
                "\u2028line\nfeeds\r.txt",
                "示例县（本级）2023年 报告.txt",
                "长".repeat(83) + ".txt",
                "n".repeat(251) + ".txt",
                "😀".repeat(60) + ".txt",
                "e\u0301 decomposed \uF900.txt",
                "same.txt");
        List<Object> arguments = new ArrayList<>(List.of("--html", pages));
        for (String name : names) {
            arguments.add(Files.copy(WRONG_SUMS, folder.resolve(name)));
        }
        arguments.add(folder.resolve("same.txt"));

        CommandRun run = CommandRun.of(arguments.toArray());

        assertThat(run.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(linked())
                .hasSize(names.size() + 1)
                .doesNotHaveDuplicates()
                .allSatisfy(page -> assertThat(page).hasParent(pages).content().contains("APP-ROW-SUM"));
        assertThat(linked().get(7)).hasFileName("0008-示例县_本级_2023年_报告.txt.html");
    }
}
