package org.gongkai.figures;

import java.util.regex.Pattern;
import org.gongkai.text.LocalizedText;

/** The words of a printed label without its number, its remark in brackets and the name of what is counted. */
final class PrintedWords {

    private static final Pattern NUMBER =
            Pattern.compile("^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\([0-9]+\\) |[0-9]+\\. ?)");
    private static final Pattern REMARK = Pattern.compile("（.*）$");
    private static final Pattern COUNTED = Pattern.compile("(?:总?数量|件数)$");

    private PrintedWords() {}

    static LocalizedText of(LocalizedText label) {
        return new LocalizedText(of(label.zh()), of(label.en()));
    }

    private static String of(String label) {
        String words = NUMBER.matcher(label).replaceFirst("");
        words = REMARK.matcher(words).replaceFirst("");
        return COUNTED.matcher(words).replaceFirst("");
    }
}
