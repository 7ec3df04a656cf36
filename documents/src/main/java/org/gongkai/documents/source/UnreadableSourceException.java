package org.gongkai.documents.source;

import org.gongkai.text.LocalizedText;

/**
 * A document cannot be read at all; the reader turns it into a note.
 *
 * @since 0.1.0
 */
public final class UnreadableSourceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final LocalizedText text;

    /**
     * Obtains an exception.
     *
     * @param reason why nothing was read
     * @param zh the note in Chinese
     * @param en the note in English
     */
    public UnreadableSourceException(Reason reason, String zh, String en) {
        super(en);
        this.reason = reason;
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
                Reason.LIMIT_EXCEEDED,
                whatZh + "超过上限 " + limit + "，未读取。",
                "The document has more than " + limit + " " + whatEn + ", which is the limit; nothing was read.");
    }

    /**
     * Obtains an exception for a document that is locked with a password, or otherwise encrypted.
     *
     * @return the exception
     */
    public static UnreadableSourceException encrypted() {
        return new UnreadableSourceException(
                Reason.ENCRYPTED,
                "文件有打开密码，无法读取。请先去除密码。",
                "The document is locked with a password; remove the password first.");
    }

    /**
     * Obtains an exception for a document that the memory or the stack of the program is too small for.
     *
     * @return the exception
     */
    public static UnreadableSourceException beyondMemory() {
        return new UnreadableSourceException(
                Reason.LIMIT_EXCEEDED,
                "读取所需的内存超过程序可用的内存，未读取。",
                "The document needs more memory than the program has; nothing was read.");
    }

    /**
     * Ends the reading if the thread is interrupted. Whoever parses calls this wherever a document can ask for much work; the
     * thread stays interrupted.
     *
     * @throws UnreadableSourceException if the thread is interrupted
     */
    public static void ifInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new UnreadableSourceException(
                    Reason.INTERRUPTED, "读取被中断，未读取。", "The reading was interrupted; nothing was read.");
        }
    }

    /**
     * Why nothing was read.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * What the note says.
     *
     * @return the text in Chinese and English
     */
    public LocalizedText text() {
        return text;
    }

    /** Why a document cannot be read. */
    public enum Reason {
        /** It has no text. */
        EMPTY_DOCUMENT,
        /** It is no text, has damaged bytes, or is in no encoding that is known. */
        NOT_TEXT,
        /** It is in a format that is not read. */
        UNSUPPORTED_FORMAT,
        /** It is in a format that is read with a library which is not there. */
        MISSING_LIBRARY,
        /** It is locked with a password. */
        ENCRYPTED,
        /** It consists of pictures, such as scanned pages. */
        SCANNED,
        /** It is in a format that is read, but damaged or incomplete. */
        DAMAGED,
        /** It is larger than a limit. */
        LIMIT_EXCEEDED,
        /** The thread was interrupted. */
        INTERRUPTED
    }
}
