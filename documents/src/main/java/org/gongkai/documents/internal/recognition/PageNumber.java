package org.gongkai.documents.internal.recognition;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.text.PlainText;

/** Recognises page numbers: — 7 — wherever it stands, 7 only where it can be nothing else. */
final class PageNumber {

    private static final Pattern MARKED = Pattern.compile("[-‐–—―]+\\d{1,4}[-‐–—―]+|第\\d{1,4}页(?:[,/]?共\\d{1,4}页)?");

    private static final Pattern BARE = Pattern.compile("\\d{1,3}");

    private static final int LONGEST = 30;

    private PageNumber() {}

    /** Says whether a paragraph is a page number beyond doubt. */
    static boolean isMarked(Paragraph paragraph) {
        return paragraph.text().length() <= LONGEST
                && MARKED.matcher(PlainText.compact(paragraph.text())).matches();
    }

    /** Drops the page number after the last paragraph. */
    static List<Block> withoutLast(List<Block> prose) {
        int last = prose.size() - 1;
        return last >= 0 && prose.get(last) instanceof Paragraph paragraph && isBare(paragraph.text())
                ? prose.subList(0, last)
                : prose;
    }

    private static boolean isBare(String text) {
        return text.length() <= LONGEST && BARE.matcher(PlainText.compact(text)).matches();
    }
}
