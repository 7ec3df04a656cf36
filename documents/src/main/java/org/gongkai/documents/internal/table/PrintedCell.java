package org.gongkai.documents.internal.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.internal.text.PlainText;
import org.gongkai.documents.internal.text.PrintedValue;
import org.gongkai.form.Column;
import org.gongkai.form.Unit;
import org.gongkai.report.Cell;
import org.gongkai.text.ChineseNumber;

/**
 * Reads what is printed in a cell. Whatever is not plainly a number of the column's kind stays the text it is: 若干, 1 234,
 * 12.0 or -3 in a column of counts, 007, 无.
 */
final class PrintedCell {

    private static final String DIGITS = "(?<digits>0|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d*|[〇零一二两三四五六七八九十百千万]+)";
    private static final String COUNTED = "\\s*[" + PrintedValue.COUNTERS + "]?";

    private static final Pattern COUNT = Pattern.compile("(?<sign>[+\\-−]|[增减]加?|减少)?\\s*" + DIGITS + COUNTED);
    private static final Pattern AMOUNT = Pattern.compile(DIGITS + "(?<decimals>\\.\\d+)?\\s*(?<unit>万元|元)?");

    /** Longer digits than this are no number a cell can hold. */
    private static final int MOST_CHARACTERS = 40;

    /** The numeral for one is often typed for a dash. */
    private static final String LIKE_A_DASH = "一";

    private static final int MOST_DIGITS = 15;
    private static final int YUAN_SCALE = 4;

    private PrintedCell() {}

    /**
     * Reads a cell.
     *
     * @param printed what is printed in it
     * @param column the column of the form
     * @param unit the unit of the column's amounts that do not bear their own
     */
    static Cell read(String printed, Column column, MoneyUnit unit) {
        if (column.unit() == Unit.COUNT && PrintedValue.isPlainNumber(printed)) {
            return Cell.count(Integer.parseInt(printed));
        }
        String plain = PlainText.halfWidth(printed).strip();
        if (plain.isEmpty()) {
            return Cell.blank();
        }
        if (plain.equals(LIKE_A_DASH)) {
            return Cell.text(printed.strip());
        }
        if (PrintedValue.isNotApplicable(plain)) {
            return Cell.notApplicable();
        }
        Optional<Cell> number = plain.length() > MOST_CHARACTERS
                ? Optional.empty()
                : column.unit() == Unit.COUNT ? count(plain, column.signed()) : amount(plain, unit);
        return number.orElseGet(() -> Cell.text(printed.strip()));
    }

    private static Optional<Cell> count(String plain, boolean signed) {
        Matcher matcher = COUNT.matcher(plain);
        if (!matcher.matches() || (matcher.group("sign") != null && !signed)) {
            return Optional.empty();
        }
        String sign = Optional.ofNullable(matcher.group("sign")).orElse("");
        boolean less = sign.startsWith("-") || sign.startsWith("−") || sign.startsWith("减");
        return digits(matcher)
                .filter(number -> number.precision() <= MOST_DIGITS)
                .map(BigDecimal::longValueExact)
                .map(number -> Cell.change(less ? -number : number));
    }

    private static Optional<Cell> amount(String plain, MoneyUnit columnUnit) {
        Matcher matcher = AMOUNT.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String decimals = Optional.ofNullable(matcher.group("decimals")).orElse("");
        OptionalInt power = Optional.ofNullable(matcher.group("unit"))
                .flatMap(MoneyUnit::statedIn)
                .orElse(columnUnit)
                .powerOfTen();
        boolean isHalfAUnit =
                matcher.group("unit") == null && matcher.group("digits").endsWith("万");
        return power.isEmpty() || isHalfAUnit
                ? Optional.empty()
                : digits(matcher)
                        .map(whole -> decimals.isEmpty() ? whole : new BigDecimal(whole + decimals))
                        .map(number -> inTenThousandYuan(number, power.getAsInt()))
                        .filter(number ->
                                number.scale() <= Cell.MAX_SCALE && number.precision() - number.scale() <= MOST_DIGITS)
                        .map(Cell::amount);
    }

    private static BigDecimal inTenThousandYuan(BigDecimal number, int powerOfTen) {
        if (powerOfTen == YUAN_SCALE) {
            return number;
        }
        BigDecimal amount = number.scaleByPowerOfTen(powerOfTen - YUAN_SCALE).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    private static Optional<BigDecimal> digits(Matcher matcher) {
        String digits = matcher.group("digits");
        if (Character.isDigit(digits.charAt(0))) {
            return Optional.of(new BigDecimal(digits.replace(",", "")));
        }
        return ChineseNumber.parse(digits).stream()
                .mapToObj(BigDecimal::valueOf)
                .findFirst();
    }
}
