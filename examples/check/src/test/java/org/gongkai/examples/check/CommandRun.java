package org.gongkai.examples.check;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A run of the command.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it printed on the standard error stream
 */
record CommandRun(int status, String out, String err) {

    static final Path REPORTS = Path.of("reports");

    static CommandRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(
                Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err)),
                Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new CommandRun(status, out.toString(), err.toString());
    }

    /** The lines of {@code --format json}. */
    List<JsonNode> lines() {
        return out.lines().map(JsonMapper.shared()::readTree).toList();
    }

    /** How the inputs ended, in the order of the lines. */
    List<String> statuses() {
        return lines().stream().map(line -> line.get("status").asString()).toList();
    }
}
