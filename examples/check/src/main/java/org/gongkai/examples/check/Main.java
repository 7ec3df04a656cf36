package org.gongkai.examples.check;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs the command in a process of its own. */
final class Main {

    /** What Java puts in the place of bytes that the locale's encoding does not have. */
    private static final char UNDECODABLE = '\uFFFD';

    /** Nothing, or an option to which nothing is given. */
    private static final Pattern EMPTY = Pattern.compile("(--\\w+=)?");

    private Main() {}

    /**
     * Runs the command and ends the process with its status.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        System.exit(run(commandLine(), arguments));
    }

    /** Whatever the locale, everything is printed in UTF-8. A path may begin with {@code @}, as folders of backups do. */
    static CommandLine commandLine() {
        return new CommandLine(new Gongkai())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setExitCodeExceptionMapper(e -> ExitStatus.FAULT)
                .setParameterExceptionHandler((e, arguments) -> explain(e))
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    static int run(CommandLine commandLine, String... arguments) {
        for (String argument : arguments) {
            if (argument.indexOf(UNDECODABLE) >= 0) {
                return refuse(
                        commandLine,
                        "参数无法按当前区域设置解码，请使用 UTF-8 区域设置，例如 LC_ALL=C.UTF-8。",
                        "An argument cannot be decoded in this locale; use one of UTF-8, such as LC_ALL=C.UTF-8.");
            }
            if (EMPTY.matcher(argument).matches()) {
                return refuse(
                        commandLine,
                        "发现空的参数“" + argument + "”，也许是未设置的变量。",
                        "An argument is empty, perhaps by a variable that is not set: \"" + argument + "\"");
            }
        }
        return commandLine.execute(arguments);
    }

    private static int refuse(CommandLine commandLine, String zh, String en) {
        commandLine.getErr().println(zh);
        commandLine.getErr().println(en);
        return ExitStatus.WRONG_USAGE;
    }

    /** Says what is wrong, and not the whole usage, in which it would be overlooked. */
    private static int explain(ParameterException e) {
        PrintWriter err = e.getCommandLine().getErr();
        if (!(e.getCause() instanceof UsageException)) {
            err.println("命令行有误。 · The command line is wrong.");
        }
        err.println(e.getCommandLine().getColorScheme().errorText(e.getMessage()));
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("用法见 --help。 · For usage, see --help.");
        return ExitStatus.WRONG_USAGE;
    }
}
