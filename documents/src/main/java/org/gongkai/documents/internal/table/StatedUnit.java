package org.gongkai.documents.internal.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.form.MoneyUnit;
import org.gongkai.text.PlainText;

/**
 * The unit in which a header or caption says that money is printed.
 *
 * @param unit the unit; empty if it is no plain multiple of the yuan, or there are several
 */
public record StatedUnit(Optional<MoneyUnit> unit) {

    /** The form's own unit, 万元. */
    static final StatedUnit TEN_THOUSAND_YUAN = new StatedUnit(Optional.of(MoneyUnit.TEN_THOUSAND_YUAN));

    private static final StatedUnit UNCLEAR = new StatedUnit(Optional.empty());

    private static final String MULTIPLES = "十百千万亿";

    private static final char YUAN = '元';

    /** What a unit follows: punctuation, 人民币, or a word for what is counted. */
    private static final Pattern STATED = Pattern.compile(
            "(?<before>^|人民币|[^\\p{L}\\p{N}]|单位|金额|总额|[额费计为以是]|(?<other>[\\p{L}&&[^十百千万亿]]))(?<power>[十百千万亿]*)元");

    private static final Pattern AT_END =
            Pattern.compile("[(\\[【/:,、]*(?:(?:计量|货币|金额)?单位)?[:为]?(?:人民币)?[十百千万亿]*元(?:人民币)?[)\\]】。]*$");

    /**
     * Finds the unit in a header or caption.
     *
     * @param header the header
     * @return the unit, empty if the header states none
     */
    public static Optional<StatedUnit> statedIn(String header) {
        if (header.indexOf(YUAN) < 0) {
            return Optional.empty();
        }
        Set<StatedUnit> units = new HashSet<>();
        Matcher stated = STATED.matcher(PlainText.compact(header));
        while (stated.find()) {
            units.add(
                    stated.group("other") == null
                            ? new StatedUnit(MoneyUnit.ofPrinted(stated.group("power") + YUAN))
                            : UNCLEAR);
        }
        return oneOf(units);
    }

    /** Gives a header with its beginning, where a line break parts the unit that it ends in: …（单位：万, 元）. */
    static String continued(String header, List<String> above) {
        return header.indexOf(YUAN) != 0
                ? header
                : above.stream()
                        .filter(text -> MULTIPLES.indexOf(text.charAt(text.length() - 1)) >= 0)
                        .findFirst()
                        .map(beginning -> beginning + header)
                        .orElse(header);
    }

    /** The one unit of several statements, empty if there are none. */
    static Optional<StatedUnit> oneOf(Set<StatedUnit> units) {
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(units.size() > 1 ? UNCLEAR : units.iterator().next());
    }

    /** Gives a header without the unit at its end, empty if it is nothing but a unit. */
    static String withoutUnit(String header) {
        return AT_END.matcher(PlainText.compact(header)).replaceFirst("");
    }
}
