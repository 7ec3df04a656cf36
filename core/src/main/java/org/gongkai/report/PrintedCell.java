package org.gongkai.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.form.Column;
import org.gongkai.form.MoneyUnit;
import org.gongkai.form.Unit;
import org.gongkai.text.ChineseNumber;
import org.gongkai.text.PlainText;

/**
 * Makes a cell of what a person printed or typed. Whatever is not plainly a number of the column's kind stays the text it is:
 * 若干, 1 234, 12.0 or -3 in a column of counts, 007, 无. So does 一, which is as often a dash as a one.
 */
final class PrintedCell {

    private static final String DIGITS = "(?<digits>0|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d*|[〇零一二两三四五六七八九十百千万]+)";

    /** What things are counted in: 件, 项 and so on. */
    private static final String COUNTERS = "件项宗次条个起份例";

    private static final Pattern COUNT =
            Pattern.compile("(?<sign>[+\\-−]|[增减]加?|减少)?\\s*" + DIGITS + "\\s*[" + COUNTERS + "]?");
    private static final Pattern AMOUNT = Pattern.compile(DIGITS + "(?<decimals>\\.\\d+)?\\s*(?<unit>[十百千万亿]*元)?");
    private static final Pattern NOT_APPLICABLE = Pattern.compile("/+|[-‐‑‒–—―─━]+|_|不适用");
    private static final String ONE_OR_DASH = "一";

    /** Longer texts than this are no number that a cell can hold. */
    private static final int MOST_CHARACTERS = 40;

    private PrintedCell() {}

    /**
     * Reads a cell.
     *
     * @param unit the unit of amounts that do not bear their own; empty if it is not clear, so that they stay text
     */
    static Cell read(String printed, Column column, Optional<MoneyUnit> unit) {
        if (column.unit() == Unit.COUNT && PlainText.isSmallNumber(printed)) {
            return Cell.change(Long.parseLong(printed));
        }
        String plain = PlainText.halfWidth(printed).strip();
        if (plain.isEmpty()) {
            return Cell.blank();
        }
        if (NOT_APPLICABLE.matcher(plain).matches()) {
            return Cell.notApplicable();
        }
        Optional<Cell> number = plain.length() > MOST_CHARACTERS || plain.equals(ONE_OR_DASH)
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
                .filter(number -> number.precision() <= Cell.MAX_DIGITS)
                .map(BigDecimal::longValueExact)
                .map(number -> Cell.change(less ? -number : number));
    }

    private static Optional<Cell> amount(String plain, Optional<MoneyUnit> columnUnit) {
        Matcher matcher = AMOUNT.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean hasUnit = matcher.group("unit") != null;
        boolean isHalfAUnit = !hasUnit && matcher.group("digits").endsWith("万");
        Optional<MoneyUnit> unit = hasUnit ? MoneyUnit.ofPrinted(matcher.group("unit")) : columnUnit;
        if (unit.isEmpty() || isHalfAUnit) {
            return Optional.empty();
        }
        String decimals = Optional.ofNullable(matcher.group("decimals")).orElse("");
        return digits(matcher)
                .map(whole -> decimals.isEmpty() ? whole : new BigDecimal(whole + decimals))
                .map(number -> inTenThousandYuan(number, unit.get()))
                .filter(Money::isPossible)
                .map(Cell::amount);
    }

    private static BigDecimal inTenThousandYuan(BigDecimal number, MoneyUnit unit) {
        return unit == MoneyUnit.TEN_THOUSAND_YUAN
                ? number
                : Money.plain(number.scaleByPowerOfTen(unit.powerOfTen() - MoneyUnit.TEN_THOUSAND_YUAN.powerOfTen())
                        .stripTrailingZeros());
    }

    private static Optional<BigDecimal> digits(Matcher matcher) {
        String digits = matcher.group("digits");
        if (Character.isDigit(digits.charAt(0))) {
            return Optional.of(new BigDecimal(digits.replace(",", "")));
        }
        OptionalLong number = ChineseNumber.parse(digits);
        return number.isPresent() ? Optional.of(BigDecimal.valueOf(number.getAsLong())) : Optional.empty();
    }
}
