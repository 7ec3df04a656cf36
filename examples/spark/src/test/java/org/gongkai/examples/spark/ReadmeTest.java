package org.gongkai.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what comes of it. {@code -Dgongkai.renew=true} writes it anew. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");

    private static final Pattern COMMAND =
            Pattern.compile("```sh\\nmvn [^\\n]* (check (?:[^`])*?)\\n```(.*?)```text\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern QUERY = Pattern.compile("```sql\\n(.*?)```\\n\\n```text\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theCommandAndTheQueriesGiveWhatItShows() throws IOException, SQLException {
        String shown = Files.readString(README);
        String results = folder.resolve("results").toString();

        String printed = COMMAND.matcher(shown)
                .replaceFirst(block -> Matcher.quoteReplacement(block.group()
                        .replace("```text\n" + block.group(3), "```text\n" + output(block.group(1), results))));
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
            printed = QUERY.matcher(printed)
                    .replaceAll(block -> Matcher.quoteReplacement("```sql\n" + block.group(1) + "```\n\n```text\n"
                            + answer(duck, block.group(1), results) + "```"));
        }

        if (Boolean.getBoolean("gongkai.renew")) {
            Files.writeString(README, printed);
        }
        assertThat(Files.readString(README)).isEqualTo(printed);
    }

    /** What the program prints; paths in the README start at the top of the project. */
    private static String output(String command, String results) {
        String[] arguments = Stream.of(command.split("[\\s\\\\]+"))
                .map(word -> word.startsWith("examples/") ? "../../" + word : word)
                .map(word -> word.equals("target/results") ? results : word)
                .toArray(String[]::new);
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed, true);
        assertThat(Main.commandLine().setOut(writer).setErr(writer).execute(arguments))
                .as(printed.toString())
                .isZero();
        return printed.toString().replace("\r\n", "\n");
    }

    private static String answer(Connection duck, String query, String results) {
        try (Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(query.replace("'target/results/", "'" + results + "/"))) {
            int columns = rows.getMetaData().getColumnCount();
            List<String> names = new ArrayList<>();
            for (int column = 1; column <= columns; column++) {
                names.add(rows.getMetaData().getColumnLabel(column));
            }
            StringBuilder lines = new StringBuilder(String.join("  ", names)).append('\n');
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    values.add(String.valueOf(rows.getString(column)));
                }
                lines.append(String.join("  ", values)).append('\n');
            }
            return lines.toString();
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e.getMessage(), e));
        }
    }
}
