package org.gongkai.documents.internal.source;

import org.gongkai.documents.ReadingNote;
import org.gongkai.text.LocalizedText;

/** A document cannot be read at all; the reader turns it into a note. */
public final class UnreadableSourceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ReadingNote.Kind kind;
    private final transient LocalizedText text;

    /**
     * Obtains an exception.
     *
     * @param kind the kind of the note
     * @param zh the note in Chinese
     * @param en the note in English
     */
    public UnreadableSourceException(ReadingNote.Kind kind, String zh, String en) {
        super(en);
        this.kind = kind;
        this.text = new LocalizedText(zh, en);
    }

    /**
     * Obtains an exception for a document beyond a limit.
     *
     * @param whatZh what there is too much of, such as 行数
     * @param whatEn the same in English, such as lines
     * @param limit how many there may be
     * @return the exception
     */
    public static UnreadableSourceException beyond(String whatZh, String whatEn, int limit) {
        return new UnreadableSourceException(
                ReadingNote.Kind.LIMIT_EXCEEDED,
                whatZh + "超过上限 " + limit + "，未读取。",
                "The document has more than " + limit + " " + whatEn + ", which is the limit; nothing was read.");
    }

    /**
     * The kind of the note.
     *
     * @return the kind
     */
    public ReadingNote.Kind kind() {
        return kind;
    }

    /**
     * What the note says.
     *
     * @return the text in Chinese and English
     */
    public LocalizedText text() {
        return text;
    }
}
