package org.gongkai.documents.internal.writing;

import java.util.regex.Pattern;

/** Escapes texts so that Markdown shows them as they are. */
final class MarkdownText {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~&$#]");

    /** What at the beginning of a line would begin a list, a quotation or a rule. */
    private static final Pattern LINE_START = Pattern.compile("^(\\s*)(?:(\\d+)(?=[.)])|(?=[-+=]))");

    private MarkdownText() {}

    /** A text within a line. */
    static String inline(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }

    /** A line of its own. Its indentation is lost, since Markdown would take it for code. */
    static String line(String text) {
        return LINE_START.matcher(inline(text.strip())).replaceFirst("$1$2\\\\");
    }
}
