package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.documents.internal.table.RunningText.Token;
import org.gongkai.documents.internal.text.PrintedValue;

/**
 * What stands between the beginning of a label and that of the next in running text.
 *
 * @param beside the values beside the label or between its pieces
 * @param below the values in lines of their own behind it
 * @param stray the values behind a text that belongs to no label
 * @param words the texts beside the label that are neither values nor labels
 * @param between such texts in the lines below
 */
record LabelRegion(List<Token> beside, List<Token> below, List<Token> stray, List<String> words, List<String> between) {

    /** What may stand before a label, such as 2. or （3）. */
    private static final Pattern LABEL_NUMBER = Pattern.compile("[(（]?\\d{0,2}[.．、)）]?");

    /** A longer text below a label is none that stands instead of a number. */
    private static final int LONGEST_NUMBER = 12;

    /** What is left of a number that is broken at both its sides. */
    private static final Set<String> DECIMAL_POINTS = Set.of(".", "．");

    /** Words that stand for a value. */
    private static final Set<String> WORDS = Set.of("无", "若干", "没有", "不详");

    /** Finds what stands behind a label and before the token at which the next begins. */
    static LabelRegion of(LabelTile tile, int end, List<Token> tokens, TableLabels labels) {
        LabelRegion region = new LabelRegion(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        region.add(tile, end, tokens, labels);
        return region;
    }

    /** Says whether all values stand behind a text that belongs to no label. */
    boolean isInterrupted() {
        return isEmpty() && (!words.isEmpty() || !between.isEmpty()) && !stray.isEmpty();
    }

    private void add(LabelTile tile, int end, List<Token> tokens, TableLabels labels) {
        BitSet lines = new BitSet();
        boolean isStray = false;
        for (int i = tile.first(); i < end; i++) {
            Token token = tokens.get(i);
            boolean isBehind = i > tile.last();
            boolean isInLine = lines.get(token.line());
            if (tile.pieces().contains(i)) {
                lines.set(token.line());
            } else if (token.value()) {
                boolean isBeside = i < tile.last() || isInLine;
                boolean goesOn = isBeside
                        || (below.isEmpty()
                                ? !tokens.get(tile.last()).closed()
                                : tokens.get(i - 1).value());
                isStray |= !goesOn;
                (isStray ? stray : isBeside ? beside : below).add(token);
            } else if (isBehind && isOfOtherRows(token, tile, labels)) {
                isStray = true;
            } else if (isBehind && !isInLine && isEmpty() && isOfColumns(token, tile, labels)) {
                between.add(token.text());
                isStray = true;
            } else if (WORDS.contains(token.text()) || !isOfLabel(token, labels)) {
                boolean isValue = token.hasDigit() || WORDS.contains(token.text()) || isBetweenValues(tokens, i);
                boolean isBelow =
                        isValueNearly(token, tokens.get(i - 1)) || i == tile.last() + 1 && isShortNumber(token);
                if (isInLine && !isStray && isValue) {
                    beside.add(token);
                } else if (isBehind && !isStray && isBelow) {
                    below.add(token);
                } else if (isBehind) {
                    (isInLine ? words : between).add(token.text());
                    isStray = true;
                } else {
                    isStray = false;
                }
            }
        }
    }

    /** Says whether a text is the label of a row that the form does not have, or stands above other rows than the label's. */
    private static boolean isOfOtherRows(Token token, LabelTile tile, TableLabels labels) {
        return labels.isOfForeignRow(token.letters()) || labels.isAboveOthers(tile.row(), LabelText.key(token.text()));
    }

    private boolean isEmpty() {
        return beside.isEmpty() && below.isEmpty();
    }

    /** Says whether a text is the label of one of several columns: what stands below it is of other rows, too. */
    private static boolean isOfColumns(Token token, LabelTile tile, TableLabels labels) {
        String key = LabelText.key(token.text());
        return tile.row().columns().size() > 1
                && labels.isColumn(key)
                && !labels.rows().containsKey(key);
    }

    /** Says whether a text is a part of a label; digits are one only as its number. */
    private static boolean isOfLabel(Token token, TableLabels labels) {
        return labels.isPiece(token.letters())
                && (!LabelText.isNumber(token.letters())
                        || LABEL_NUMBER.matcher(token.text()).matches())
                && !DECIMAL_POINTS.contains(token.text());
    }

    /** Says whether a text is a value with a mark behind it, or goes on with the value before it. */
    private static boolean isValueNearly(Token token, Token before) {
        boolean goesOn = DECIMAL_POINTS.contains(token.text()) || token.hasDigit() && before.line() == token.line();
        return PrintedValue.isMarked(token.text()) || before.value() && goesOn;
    }

    /** Says whether a short text has a number in it, such as 12-3 or 约30. */
    private static boolean isShortNumber(Token token) {
        return token.hasDigit() && token.text().length() <= LONGEST_NUMBER;
    }

    private static boolean isBetweenValues(List<Token> tokens, int index) {
        return index + 1 < tokens.size()
                && tokens.get(index - 1).value()
                && tokens.get(index + 1).value()
                && tokens.get(index - 1).line() == tokens.get(index + 1).line();
    }
}
