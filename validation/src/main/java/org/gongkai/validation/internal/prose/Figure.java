package org.gongkai.validation.internal.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.text.ChineseNumber;

/**
 * A number of the prose with its unit, in digits or in Chinese numerals.
 *
 * @param value the count, the amount in 万元, or the percentage; its scale says how exact it is, 1.2万件 has the scale −3
 * @param unit what is counted
 * @param precision how the number is meant
 * @param start where it begins in the plain text
 * @param end where it ends
 */
record Figure(BigDecimal value, Unit unit, Precision precision, int start, int end) {

    /** What a number counts. */
    enum Unit {
        /** Cases, requests, documents: 件, 宗, 起. */
        COUNT,
        MONEY,
        PERCENT,
        /** 个百分点. */
        POINTS,
        /** Anything else: persons, times, meetings. */
        OTHER,
        /** No unit at all. */
        BARE
    }

    /** How a number is meant. */
    enum Precision {
        EXACT,
        /** 3500余件, 逾3500件. */
        MORE,
        /** 近3500件. */
        NEARLY,
        /** 约3500件. */
        ABOUT,
        /** A range, or a number that cannot be read: it claims nothing. */
        VAGUE
    }

    private static final int TEN_THOUSAND = 4;
    private static final int LONGEST_NUMBER = 20;

    /** What is counted in so many 件次 is cases too. */
    private static final String CASES = "件宗例起";

    private static final String COUNTED = "件宗例起个份条部项次";
    private static final String OTHER_UNITS = "人名家期场篇天日时户张幅字页号类级批轮位所处间台套组辆米亩吨年月周小平公本册节门款笔座栋站村镇乡市县区省岁分秒度层步代届";
    private static final Characters OTHER = Characters.of(OTHER_UNITS + "余多");
    private static final String NUMERALS = "零〇一二两三四五六七八九十百千万";
    private static final String RANGES = "-—–~～至到";

    /** The characters that can stand in front of a unit. */
    static final Characters IN_NUMBERS = Characters.of("0123456789.,亿余多%％" + NUMERALS);

    /** The units of figures that tables hold. */
    static final Characters UNITS = Characters.of("元%％" + COUNTED);

    /** The figure that begins at a place of a plain text, hedges such as 近 and 约 included. */
    static Optional<Figure> at(String plain, int start, int end) {
        Reader reader = new Reader(plain, start, end);
        return reader.read();
    }

    /** Whether a figure may begin with a character. */
    static boolean mayBegin(char c) {
        return isDigit(c) || NUMERALS.indexOf(c) >= 0 || "近约逾超将大".indexOf(c) >= 0;
    }

    /** Whether a figure may begin with two characters, the first of which it may begin with. */
    static boolean mayGoOn(char c, char next) {
        return isDigit(c)
                || isDigit(next)
                || NUMERALS.indexOf(next) >= 0
                || UNITS.has(next)
                || OTHER.has(next)
                || c != '大' && NUMERALS.indexOf(c) < 0 && "近过为".indexOf(next) >= 0
                || c == '大' && next == '约';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    boolean isZero() {
        return value.signum() == 0 && precision == Precision.EXACT;
    }

    /** Whether this figure can honestly stand for a number: rounded or cut off as it is, or as vague as it says it is. */
    boolean fits(BigDecimal number) {
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(trailingZeros());
        BigDecimal tenth = value.movePointLeft(1);
        return switch (precision) {
            case EXACT -> isRounded(number);
            case MORE -> number.compareTo(value) >= 0 && number.compareTo(value.add(unit.max(tenth))) < 0;
            case NEARLY -> number.compareTo(value) <= 0 && number.compareTo(value.subtract(unit.max(tenth))) >= 0;
            case ABOUT -> number.subtract(value).abs().compareTo(unit.max(tenth)) <= 0;
            case VAGUE -> true;
        };
    }

    private boolean isRounded(BigDecimal number) {
        return number.setScale(value.scale(), RoundingMode.HALF_UP).compareTo(value) == 0
                || number.setScale(value.scale(), RoundingMode.DOWN).compareTo(value) == 0;
    }

    private int trailingZeros() {
        return value.signum() == 0 ? 0 : -value.stripTrailingZeros().scale();
    }

    /** Reads one figure from left to right. */
    private static final class Reader {

        private final String plain;
        private final int start;
        private final int end;
        private int at;

        private Reader(String plain, int start, int end) {
            this.plain = plain;
            this.start = start;
            this.end = end;
            this.at = start;
        }

        private Optional<Figure> read() {
            Precision precision = hedge();
            int number = at;
            if (number > 0 && isDigit(plain.charAt(number - 1))) {
                return Optional.empty();
            }
            Optional<BigDecimal> value = isDigit(peek()) ? digits() : numerals();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            boolean inNumerals = !isDigit(plain.charAt(number));
            if (take("余") || take("多")) {
                precision = Precision.MORE;
            }
            BigDecimal number1 = value.get();
            if (!inNumerals) {
                number1 = number1.scaleByPowerOfTen(take("万") ? TEN_THOUSAND : take("亿") ? 2 * TEN_THOUSAND : 0);
            }
            if (take("余") || take("多")) {
                precision = Precision.MORE;
            }
            if (RANGES.indexOf(peek()) >= 0 && at + 1 < end && isDigit(plain.charAt(at + 1))) {
                at++;
                while (isDigit(peek()) || peek() == '.' || peek() == ',' || peek() == '万') {
                    at++;
                }
                precision = Precision.VAGUE;
            }
            Unit unit = unit();
            if (inNumerals && (unit == Unit.BARE || unit == Unit.PERCENT)) {
                return Optional.empty();
            }
            if (unit == Unit.MONEY) {
                number1 = number1.scaleByPowerOfTen(-TEN_THOUSAND);
            }
            return Optional.of(new Figure(number1, unit, precision, start, at));
        }

        private Precision hedge() {
            if (take("将近") || take("近")) {
                return Precision.NEARLY;
            }
            if (take("大约") || take("约为") || take("约")) {
                return Precision.ABOUT;
            }
            return take("逾") || take("超过") || take("超") ? Precision.MORE : Precision.EXACT;
        }

        private Optional<BigDecimal> digits() {
            StringBuilder digits = new StringBuilder();
            while (isDigit(peek()) || peek() == ',' && at + 3 < end && digits.length() > 0 && isGroup(at + 1)) {
                if (peek() != ',') {
                    digits.append(peek());
                }
                at++;
            }
            if (digits.length() > LONGEST_NUMBER) {
                return Optional.empty();
            }
            if (peek() == '.' && at + 1 < end && isDigit(plain.charAt(at + 1))) {
                digits.append('.');
                at++;
                int decimals = at;
                while (isDigit(peek())) {
                    digits.append(peek());
                    at++;
                }
                if (at - decimals > LONGEST_NUMBER) {
                    return Optional.empty();
                }
            }
            // Digits that a space parts may be one number.
            if (peek() == ' ' || start > 1 && plain.charAt(start - 1) == ' ') {
                return Optional.empty();
            }
            return Optional.of(new BigDecimal(digits.toString()));
        }

        /** Whether three digits stand at a place, and not a fourth. */
        private boolean isGroup(int from) {
            return isDigit(plain.charAt(from))
                    && isDigit(plain.charAt(from + 1))
                    && isDigit(plain.charAt(from + 2))
                    && (from + 3 >= end || !isDigit(plain.charAt(from + 3)));
        }

        private Optional<BigDecimal> numerals() {
            int from = at;
            while (at < end && at - from <= LONGEST_NUMBER && NUMERALS.indexOf(peek()) >= 0) {
                at++;
            }
            if (from == at || from > 0 && "第几数".indexOf(plain.charAt(from - 1)) >= 0) {
                return Optional.empty();
            }
            OptionalLong number = ChineseNumber.parse(plain.substring(from, at));
            return number.isPresent() ? Optional.of(BigDecimal.valueOf(number.getAsLong())) : Optional.empty();
        }

        private Unit unit() {
            if (take("个百分点") || take("百分点")) {
                return Unit.POINTS;
            }
            if (take("%") || take("％")) {
                return Unit.PERCENT;
            }
            if (take("元")) {
                return Unit.MONEY;
            }
            if (take("个月") || take("个工作日") || take("人次") || take("个单位") || take("个部门")) {
                return Unit.OTHER;
            }
            if (COUNTED.indexOf(peek()) >= 0) {
                boolean ofCase = CASES.indexOf(peek()) >= 0;
                at++;
                return take("次") && !ofCase || take("数") ? Unit.OTHER : Unit.COUNT;
            }
            if (OTHER_UNITS.indexOf(peek()) >= 0) {
                at++;
                return Unit.OTHER;
            }
            return Unit.BARE;
        }

        private char peek() {
            return at < end ? plain.charAt(at) : '\uFFFF';
        }

        private boolean take(String text) {
            if (at + text.length() <= end && plain.startsWith(text, at)) {
                at += text.length();
                return true;
            }
            return false;
        }
    }
}
