package org.gongkai.examples.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.examples.check.CommandRun.REPORTS;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExitStatusTest {

    @TempDir
    private Path folder;

    @Test
    void tellsTheWorstThatWasSeen() {
        assertThat(ExitStatus.of(Set.of())).isZero();
        assertThat(ExitStatus.of(Set.of(Status.VALID, Status.INCOMPLETE))).isZero();
        assertThat(ExitStatus.of(Set.of(Status.VALID, Status.INVALID))).isEqualTo(1);
        assertThat(ExitStatus.of(Set.of(Status.NOT_CHECKED))).isEqualTo(1);
        assertThat(ExitStatus.of(Set.of(Status.INVALID, Status.UNREADABLE))).isEqualTo(3);
    }

    /** As behind {@code | head -1}: what the other end does not want is neither read nor complained about. */
    @Test
    void endsQuietlyWhenNobodyReadsTheOutput() throws IOException {
        Path report = REPORTS.resolve("form-2019-consistent.txt");
        for (int i = 0; i < 200; i++) {
            Files.createLink(folder.resolve(i + ".txt"), Files.copy(report, folder.resolve(i + ".md")));
        }
        Files.createFile(folder.resolve("picture.png"));
        StringWriter err = new StringWriter();
        ClosedAfterFirstWrite pipe = new ClosedAfterFirstWrite();

        int status = Main.run(
                Main.commandLine().setOut(new PrintWriter(pipe)).setErr(new PrintWriter(err)), folder.toString());

        assertThat(status).isEqualTo(3);
        assertThat(pipe.written).contains("0.md").doesNotContain("1.md");
        assertThat(err.toString()).isEmpty();
    }

    private static final class ClosedAfterFirstWrite extends Writer {

        private String written = "";

        @Override
        public void write(char[] text, int start, int length) throws IOException {
            if (!written.isEmpty()) {
                throw new IOException("Broken pipe");
            }
            written = new String(text, start, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void checksNothingWithoutTheReportOfTheYearBefore() {
        Path pages = folder.resolve("pages");
        Path missing = folder.resolve("missing.txt");

        CommandRun run = CommandRun.of("--previous", missing, "--html", pages, REPORTS);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("--previous " + missing)
                .contains("文件不存在。")
                .contains("未作检查");
        assertThat(pages).doesNotExist();
        assertThat(CommandRun.of("--lang=en", "--previous", folder, REPORTS).err())
                .contains("The folder has no file that can be read as a report.")
                .contains("nothing was checked");
    }

    @Test
    void saysWhichPageCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        CommandRun run = CommandRun.of("--html", file, REPORTS);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("无法写入" + file + "：这是文件，应为文件夹。");
        assertThat(CommandRun.of("--lang=en", "--html", file, REPORTS).err())
                .contains("Cannot write " + file + ": This is a file, a folder was expected.");
    }
}
