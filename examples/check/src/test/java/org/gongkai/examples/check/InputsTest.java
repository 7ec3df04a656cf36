package org.gongkai.examples.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.examples.check.CommandRun.REPORTS;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.documents.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    private static final Path REPORT = REPORTS.resolve("form-2019-consistent.txt");

    @TempDir
    private Path folder;

    private static List<Path> found(Path... paths) {
        return Inputs.find(List.of(paths), List.of()).reports().stream()
                .map(Input::path)
                .toList();
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.createFile(file);
    }

    @Test
    void takesTheReportsInAndBelowAFolderByName() throws IOException {
        Path deep = file("b/c/deep.DOCX");
        Path first = file("a.shtml");
        Path unsupported = file("某局.ofd");

        assertThat(found(folder, deep)).containsExactly(first, deep, unsupported, deep);
    }

    @Test
    void leavesOutWhatResultsGoTo() throws IOException {
        Path report = file("report.docx");
        Path printed = file("result.json");
        file("pages/0001-report.docx.html");

        assertThat(Inputs.find(List.of(folder), List.of(printed, folder.resolve("pages")))
                        .reports())
                .extracting(Input::path)
                .containsExactly(report);
    }

    @Test
    void leavesOutWhatPeopleDidNotPutThere() throws IOException {
        file(".hidden.txt");
        file(".git/description.txt");
        file("~$report.docx");
        file("Thumbs.db");
        file("desktop.ini");
        Path report = file("report.docx");

        assertThat(found(folder)).containsExactly(report);
        assertThat(Inputs.find(List.of(folder), List.of()).passedOver()).isEmpty();
    }

    @Test
    void takesHiddenPathsThatAreNamed() throws IOException {
        Path hidden = file(".kept/.hidden.txt");
        Path inside = file(".kept/report.txt");

        assertThat(found(hidden, hidden.getParent())).containsExactly(hidden, inside);
    }

    @Test
    void saysHowManyFilesOfOtherKindsThereAre() throws IOException {
        file("report.txt");
        file("2023.zip");
        file("1.png");
        file("2.PNG");
        file("Makefile");

        CommandRun run = CommandRun.of(folder);

        assertThat(run.err()).isEqualTo("文件夹中另有4个其他类型的文件未读取：无扩展名 1, .png 2, .zip 1\n");
        assertThat(CommandRun.of("--lang=en", folder).err())
                .isEqualTo("Files of other kinds in folders, which were not read: 4 (no suffix 1, .png 2, .zip 1)\n");
    }

    @Test
    void complainsAboutFoldersWithoutReports() throws IOException {
        file("picture.png");

        CommandRun run = CommandRun.of("--format=json", folder);

        assertThat(run.status()).isEqualTo(ExitStatus.UNFINISHED);
        assertThat(run.lines().get(0).at("/notes/0/kind").asString()).isEqualTo("NO_REPORTS");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void followsLinksButNotInCirclesAndComplainsAboutThoseThatLeadNowhere() throws IOException {
        Files.createSymbolicLink(Files.createDirectory(folder.resolve("inner")).resolve("up"), folder);
        Files.createSymbolicLink(folder.resolve("linked.txt"), REPORT.toAbsolutePath());
        Files.createSymbolicLink(folder.resolve("loop.txt"), folder.resolve("loop.txt"));
        Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("missing"));

        CommandRun run = CommandRun.of("--format=json", folder);

        assertThat(run.statuses()).containsExactly("valid", "unreadable", "unreadable");
        assertThat(run.lines().subList(1, 3))
                .extracting(line -> line.at("/notes/0/kind").asString())
                .containsOnly("BROKEN_LINK");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(60)
    void neverWaitsForAPipeOrReadsADevice() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.txt");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        CommandRun run = CommandRun.of("--format=json", folder, pipe, "/dev/zero");

        assertThat(run.lines())
                .hasSize(3)
                .extracting(line -> line.at("/notes/0/kind").asString())
                .containsOnly("NOT_REGULAR");
        assertThat(CommandRun.of("--policy", pipe, REPORTS).status()).isEqualTo(ExitStatus.WRONG_USAGE);
    }

    @Test
    void complainsAboutAFileThatVanishes() throws IOException {
        file("report.txt");
        Inputs inputs = Inputs.find(List.of(folder), List.of());
        Files.delete(folder.resolve("report.txt"));

        InputReader reader = new InputReader(DocumentReader.standard());
        assertThat(inputs.reports())
                .singleElement()
                .extracting(input -> reader.read(input).notes())
                .isEqualTo(List.of(FileTrouble.NO_SUCH_FILE.note()));
    }

    @Test
    void putsIntoWordsWhatTheOperatingSystemSays() {
        assertThat(FileTrouble.of(new AccessDeniedException("report.txt"))).isEqualTo(FileTrouble.NO_PERMISSION);
        assertThat(FileTrouble.of(new FileSystemException("report.txt", null, "Stale file handle"))
                        .message()
                        .zh())
                .isEqualTo("操作系统报告：Stale file handle");
        assertThat(FileTrouble.of(new IOException()).message().en()).contains("IOException");
    }
}
