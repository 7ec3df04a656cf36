package org.gongkai.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every Java snippet in a README compiles, and the first one prints what the README says it prints. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern FENCE = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("class (\\w+)");

    private static final Pattern CONSOLE = Pattern.compile("```console\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern QUERY = Pattern.compile("```sql\\n(.*?)```\\n\\n```text\\n.*?```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("^\\$ (.*)\\n((?:(?!\\$ ).*\\n)*)", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    /** That of the starter is compiled where Spring is. */
    static Stream<Path> readmes() throws IOException {
        return Files.find(ROOT, 4, (path, attributes) -> path.endsWith("README.md"))
                .filter(path -> !path.endsWith("spring/README.md"))
                .toList()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void javaSnippetsCompile(Path readme) throws IOException {
        for (String snippet : snippets(readme, "java")) {
            compile(snippet);
        }
    }

    @Test
    void theFirstSnippetPrintsWhatItSays() throws IOException, InterruptedException {
        Path readme = ROOT.resolve("README.md");
        compile(snippets(readme, "java").get(0));

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dsun.stdout.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        folder + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                        "Quickstart")
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = readAll(process.getInputStream());

        assertThat(process.waitFor()).isZero();
        assertThat(printed)
                .isEqualToNormalizingNewlines(snippets(readme, "text").get(0));
    }

    /**
     * What the README shows of the program is what it prints, and of DuckDB what it answers. {@code -Dgongkai.renew=true} writes
     * it anew; of an output that ends with an ellipsis, as many lines as before.
     */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theProgramPrintsWhatItsReadmeShows() throws IOException {
        Path readme = Path.of("README.md");
        String shown = Files.readString(readme);
        String printed = CONSOLE.matcher(shown).replaceAll(block -> {
            StringBuilder lines = new StringBuilder("```console\n");
            COMMAND.matcher(block.group(1))
                    .results()
                    .forEach(command -> lines.append("$ ")
                            .append(command.group(1))
                            .append('\n')
                            .append(asShown(output(command.group(1)), command.group(2))));
            return Matcher.quoteReplacement(lines.append("```").toString());
        });
        printed = QUERY.matcher(printed)
                .replaceAll(query -> Matcher.quoteReplacement(
                        "```sql\n" + query.group(1) + "```\n\n```text\n" + answer(query.group(1)) + "```"));
        if (Boolean.getBoolean("gongkai.renew")) {
            Files.writeString(readme, printed);
        }
        assertThat(Files.readString(readme)).isEqualTo(printed);
    }

    private static String output(String command) {
        List<String> words = List.of(command.split(" "));
        if (words.get(0).equals("cat")) {
            try {
                return Files.readString(Path.of(words.get(1)))
                        .replace("\uFEFF", "")
                        .replace("\r\n", "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        CommandRun run = CommandRun.of(words.subList(1, words.size()).toArray());
        assertThat(run.status()).as(run.err()).isLessThan(ExitStatus.WRONG_USAGE);
        return run.out() + run.err();
    }

    private static String answer(String query) {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            ResultSetMetaData columns = rows.getMetaData();
            StringBuilder lines = new StringBuilder(line(columns.getColumnCount(), columns::getColumnLabel));
            while (rows.next()) {
                lines.append(line(columns.getColumnCount(), rows::getString));
            }
            return lines.toString();
        } catch (SQLException e) {
            throw new IllegalArgumentException(query, e);
        }
    }

    private interface Field {
        String text(int column) throws SQLException;
    }

    private static String line(int columns, Field field) throws SQLException {
        StringJoiner line = new StringJoiner("  ", "", "\n");
        for (int column = 1; column <= columns; column++) {
            line.add(field.text(column));
        }
        return line.toString();
    }

    private static String asShown(String output, String shown) {
        if (!shown.endsWith("…\n")) {
            return output;
        }
        long lines = shown.lines().count() - 1;
        return output.lines().limit(lines).map(line -> line + "\n").collect(Collectors.joining()) + "…\n";
    }

    private static String readAll(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<String> snippets(Path readme, String language) throws IOException {
        List<String> snippets = new ArrayList<>();
        Matcher fence = FENCE.matcher(Files.readString(readme));
        while (fence.find()) {
            if (fence.group(1).equals(language)) {
                snippets.add(fence.group(2));
            }
        }
        return snippets;
    }

    private void compile(String snippet) throws IOException {
        Matcher name = CLASS.matcher(snippet);
        assertThat(name.find()).as("a class in %s", snippet).isTrue();
        Path source = Files.writeString(folder.resolve(name.group(1) + ".java"), snippet);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int status = compiler.run(
                null,
                messages,
                messages,
                "-proc:none",
                "-encoding",
                "UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
        assertThat(status).as(messages.toString(StandardCharsets.UTF_8)).isZero();
    }
}
