package org.gongkai.documents.internal.text;

import java.text.Bidi;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.text.PlainText;

/** Text as it is seen: without invisible characters, and in the order in which directional controls show it. */
public final class VisibleText {

    /** Fonts that have pictures where others have digits. */
    private static final Pattern PICTURES = Pattern.compile("(?i)wingdings.*|webdings");

    private VisibleText() {}

    /**
     * Says whether a font shows pictures instead of letters and digits.
     *
     * @param font its name
     * @return whether nobody sees a number that is set in it
     */
    public static boolean isOfPictures(String font) {
        return PICTURES.matcher(font).matches();
    }

    /**
     * Gives a text as it is seen. Line feeds stay; other control characters become spaces.
     *
     * @param text the text
     * @return the text itself if all of it is seen as it stands
     */
    public static String of(String text) {
        boolean isSeen = true;
        boolean isTurned = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            isSeen &= isSeen(c);
            isTurned |= turns(c);
        }
        if (isSeen) {
            return text;
        }
        return shown(isTurned ? text.lines().map(VisibleText::turned).collect(Collectors.joining("\n")) : text);
    }

    /**
     * Says whether the characters of a text may be seen in another order than they stand in.
     *
     * @param text the text
     * @return whether there is a directional control in it
     */
    public static boolean isTurned(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (turns(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Gives a text in the order in which the source has it, whatever directional controls make of it.
     *
     * @param text the text
     * @return the text without invisible characters
     */
    public static String inOrder(String text) {
        return shown(text);
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isISOControl(c)) {
                shown.append(c == '\n' ? '\n' : ' ');
            } else if (Character.getType(c) != Character.FORMAT) {
                shown.appendCodePoint(c);
            }
        }
        return shown.toString();
    }

    /** Embeddings, overrides and isolates of a direction, as Unicode calls them. */
    private static boolean turns(char c) {
        return '\u202A' <= c && c <= '\u202E' || '\u2066' <= c && c <= '\u2069';
    }

    private static boolean isSeen(char c) {
        boolean isAscii = ' ' <= c && c <= '~';
        return isAscii
                || c == '\n'
                || PlainText.isChinese(c)
                || !Character.isISOControl(c) && !Character.isSurrogate(c) && Character.getType(c) != Character.FORMAT;
    }

    private static String turned(String line) {
        Bidi directions = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[line.length()];
        Character[] characters = new Character[line.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) directions.getLevelAt(i);
            characters[i] = line.charAt(i);
        }
        Bidi.reorderVisually(levels, 0, characters, 0, levels.length);
        StringBuilder turned = new StringBuilder(levels.length);
        for (Character character : characters) {
            turned.append(character.charValue());
        }
        return turned.toString();
    }
}
