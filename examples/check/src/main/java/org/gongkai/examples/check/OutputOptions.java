package org.gongkai.examples.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the results go. */
final class OutputOptions {

    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "TEXT",
            description = {
                "text 供人阅读，json 供程序使用，每个文件一行（默认：text）。",
                "text for people or json for programs, one object a line (default: text)."
            })
    private Format format = Format.TEXT;

    @Option(
            names = "--problems",
            description = {"只列出有问题或无法读取的文件。", "Print only inputs with findings, and those that cannot be read."})
    private boolean onlyProblems;

    @Option(
            names = "--html",
            paramLabel = "DIR",
            description = {
                "同时为每份报告生成标出问题的网页，并生成目录；隐含 --explain。",
                "Also write a page for every report, with what was found, and an index; implies --explain."
            })
    private Optional<Path> html = Optional.empty();

    @Option(
            names = "--force",
            description = {"允许覆盖 --html 文件夹中已有的网页。", "Let pages in the folder of --html be replaced."})
    private boolean force;

    /** Whether pages are written, which show what may be behind failed sums. */
    boolean hasPages() {
        return html.isPresent();
    }

    /** The folder for pages, which is no place for reports. */
    Optional<Path> folder() {
        return html;
    }

    Output open(StyledText text) throws IOException {
        Output printed = switch (format) {
            case TEXT -> new TextOutput(text, onlyProblems);
            case JSON -> new JsonOutput(text.out(), onlyProblems);
        };
        return html.isEmpty()
                ? printed
                : new BothOutputs(printed, new HtmlPages(html.get(), new WholeFile(force), text.locale()));
    }
}
