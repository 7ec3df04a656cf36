package org.gongkai.examples.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/** What the commands on reports and folders of them have in common. */
abstract class PathsCommand extends ReportsCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = {"报告或其文件夹。", "Reports, or folders of them."})
    private List<Path> paths = List.of();

    /** The reports behind the paths, without what the command itself writes. */
    Inputs inputs(Optional<Path> output) {
        return find(paths, output);
    }
}
