package org.gongkai.documents.internal.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The text that the property {@code content} of a style adds to an element. */
final class AddedText {

    private static final Pattern PART = Pattern.compile(
            "\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'|(attr|counters?)\\(\\s*([\\w-]*)[^)]*\\)",
            Pattern.DOTALL);

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))", Pattern.DOTALL);

    /** What stands for a number that the page counts. */
    private static final String COUNTED = "?";

    private AddedText() {}

    /** Gives the texts and attributes; pictures, and the characters that fonts draw as such, are no text. */
    static String of(String content, Element element) {
        StringBuilder text = new StringBuilder();
        Matcher part = PART.matcher(content);
        while (part.find()) {
            String function = part.group(3);
            if (function == null) {
                text.append(unescaped(part.group(1) == null ? part.group(2) : part.group(1)));
            } else {
                text.append(function.equals("attr") ? element.attr(part.group(4)) : COUNTED);
            }
        }
        return text.toString();
    }

    private static String unescaped(String quoted) {
        return ESCAPE.matcher(quoted)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) == null ? escape.group(2) : character(Integer.parseInt(escape.group(1), 16))));
    }

    private static String character(int code) {
        boolean isText = Character.isValidCodePoint(code) && Character.getType(code) != Character.PRIVATE_USE;
        return isText ? Character.toString(code) : "";
    }
}
