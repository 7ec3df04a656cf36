package org.gongkai.documents.internal.source.word;

/** Prints the number of a list in the way that Word calls by a name. */
final class ListNumeral {

    private static final String DIGITS = "〇一二三四五六七八九";

    private static final int LETTERS = 26;

    private ListNumeral() {}

    /** Prints a number; in a way that is not known, in Arabic digits. */
    static String print(String format, int number) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital" -> number > 0 && number < 100 ? chinese(number) : Integer.toString(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number > 0 && number <= 20 ? Character.toString('①' + number - 1) : Integer.toString(number);
            case "upperLetter" -> letter('A', number);
            case "lowerLetter" -> letter('a', number);
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    /** Below a hundred, in which ten is 十 and twenty-one 二十一. */
    private static String chinese(int number) {
        String tens = number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1);
        String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
        return tens + (number < 10 ? "" : "十") + ones;
    }

    private static String letter(char first, int number) {
        return number > 0 && number <= LETTERS ? Character.toString(first + number - 1) : Integer.toString(number);
    }
}
