package org.gongkai.documents.internal.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pieces of a line of running text, which white space and bars part. */
public final class LinePieces {

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}|｜│┃║]+");

    private LinePieces() {}

    /**
     * Parts a line.
     *
     * @param line the line
     * @return its pieces, of which the first may be empty
     */
    public static Stream<String> of(String line) {
        return GAP.splitAsStream(line);
    }

    /**
     * Says whether anything parts a line.
     *
     * @param line the line
     * @return whether there is white space or a bar in it
     */
    public static boolean areSeveral(String line) {
        return GAP.matcher(line).find();
    }
}
