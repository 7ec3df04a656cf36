package org.gongkai.examples.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gongkai.text.LocalizedText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands have in common: the reader's language, where they print, and how they end. */
abstract class BaseCommand implements Callable<Integer> {

    enum Language {
        ZH,
        EN
    }

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "ZH",
            description = {"文字和网页的语言（默认：zh）。", "The language of text and pages (default: zh)."})
    private Language language = Language.ZH;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** There is no report where one is needed. */
    static final class NoReportException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient LocalizedText text;

        NoReportException(LocalizedText text) {
            super(text.en());
            this.text = text;
        }
    }

    /**
     * Does what the command is for.
     *
     * @return the exit status
     */
    abstract int run() throws IOException;

    @Override
    public final Integer call() {
        try {
            int status = run();
            return out().checkError() ? ExitStatus.UNFINISHED : status;
        } catch (UsageException e) {
            throw new ParameterException(
                    spec.commandLine(), StyledText.printable(e.text().in(locale())), e);
        } catch (NoReportException e) {
            tell(e.text);
            return ExitStatus.UNFINISHED;
        } catch (IOException e) {
            tell(FileTrouble.inWriting(e));
            return ExitStatus.UNFINISHED;
        }
    }

    Locale locale() {
        return language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Text for people on an output or error stream. */
    StyledText text(PrintWriter stream) {
        return new StyledText(stream, locale(), spec.commandLine().getColorScheme());
    }

    void print(String zh, String en) {
        out().println(StyledText.printable(new LocalizedText(zh, en).in(locale())));
    }

    /** Says something that is no part of the results. */
    void tell(LocalizedText text) {
        err().println(StyledText.printable(text.in(locale())));
    }
}
