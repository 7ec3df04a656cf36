package org.gongkai.finding;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Section;
import org.gongkai.internal.ValueStyle;
import org.gongkai.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One thing that a rule found. It is made of values only and puts itself into words, without the rule: {@link #message()}.
 *
 * <p>For example, {@code finding.message().in(Locale.CHINESE)}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class Finding implements WithFinding, Serializable {

    private static final long serialVersionUID = 1L;

    /** How many cells a message names; the finding itself has all of them. */
    private static final int MOST_LABELS = 3;

    /** Stands in for the pattern where wording does not count. */
    static final LocalizedText NO_WORDING = LocalizedText.verbatim("");

    private static final LocalizedText UNKNOWN = new LocalizedText("无数字", "no number");

    private static final LocalizedText IMPLIED = new LocalizedText(
            "如其余数字无误，{impliedCell}应为{impliedValue}。",
            " If the other numbers are right, {impliedCell} has to be {impliedValue}.");

    Finding() {}

    /**
     * Starts a builder; {@link RuleDescription#finding} starts one that knows its rule.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The rule that found it.
     *
     * @return the rule's id, for example {@code APP-ROW-SUM}
     */
    public abstract String rule();

    /**
     * How grave it is.
     *
     * @return the severity
     */
    public abstract Severity severity();

    /**
     * Whether the rule fails or is undecided.
     *
     * @return {@link Outcome#FAIL} or {@link Outcome#UNDECIDED}
     */
    public abstract Outcome outcome();

    /**
     * The message before anything is filled in, see {@link RuleDescription#failMessage()}.
     *
     * @return the pattern
     */
    public abstract LocalizedText pattern();

    /**
     * What else the message speaks of, under the names that its pattern uses.
     *
     * @return the arguments by name
     */
    public abstract Map<String, LocalizedText> arguments();

    /**
     * The form whose labels the message uses for cells.
     *
     * @return the form of the report in which it was found, empty if the finding is about no cell
     */
    public abstract Optional<Form> form();

    /**
     * The cells that were compared: the parts of a sum, or whatever the rule looked at.
     *
     * @return the cells in the order of the form, none if the finding is about no cell
     */
    public abstract List<CellPath> left();

    /**
     * Where the cells on the left stand.
     *
     * @return the report that has them, the one that was checked unless set
     */
    @Value.Default
    public CellSource leftSource() {
        return CellSource.SAME_REPORT;
    }

    /**
     * The cells with which they were compared, for example the total.
     *
     * @return the cells in the order of the form, none if nothing was compared
     */
    public abstract List<CellPath> right();

    /**
     * The sum of the numbers on the left.
     *
     * @return the sum, empty if nothing was summed or no number is known
     */
    public abstract Optional<BigDecimal> leftSum();

    /**
     * The sum of the numbers on the right.
     *
     * @return the sum, empty if nothing was summed or no number is known
     */
    public abstract Optional<BigDecimal> rightSum();

    /**
     * What the only cell whose number is not known would have to hold.
     *
     * @return the cell and its value, empty unless the finding is undecided for this one cell
     */
    public abstract Optional<ImpliedValue> implied();

    /**
     * The words that the finding is about.
     *
     * @return the place in the prose, empty if the finding is about cells or the report as a whole
     */
    public abstract Optional<ProsePlace> prose();

    /**
     * The report with which the checked one was compared: that of the year before, or another one of a corpus.
     *
     * @return the other report, empty if there was none, or several as in a roll-up
     */
    public abstract Optional<ReportKey> otherReport();

    /**
     * Puts the finding into words. Where it is about many cells, the message names the first three.
     *
     * @return the message in both languages
     */
    public LocalizedText message() {
        LocalizedText whole = implied().isEmpty()
                ? pattern()
                : new LocalizedText(pattern().zh() + IMPLIED.zh(), pattern().en() + IMPLIED.en());
        return MessagePattern.fill(whole, values());
    }

    private Map<String, LocalizedText> values() {
        Map<String, LocalizedText> values = new HashMap<>(arguments());
        values.put("left", number(leftSum()));
        values.put("right", number(rightSum()));
        values.put("difference", number(difference().map(BigDecimal::abs)));
        values.put("cells", labels(cells()));
        prose().ifPresent(place -> {
            values.put(
                    "section",
                    place.path()
                            .section()
                            .map(Section::heading)
                            .orElse(place.path().label()));
            values.put("quotation", LocalizedText.verbatim(place.quotation()));
        });
        implied().ifPresent(cell -> {
            values.put("impliedCell", label(cell.cell()));
            values.put("impliedValue", number(Optional.of(cell.value())));
        });
        return values;
    }

    private static LocalizedText number(Optional<BigDecimal> number) {
        return number.map(value -> LocalizedText.verbatim(value.toPlainString()))
                .orElse(UNKNOWN);
    }

    private LocalizedText labels(List<CellPath> cells) {
        List<LocalizedText> labels =
                cells.stream().limit(MOST_LABELS).map(this::label).toList();
        int left = cells.size() - labels.size();
        return new LocalizedText(
                labels.stream().map(LocalizedText::zh).collect(Collectors.joining("；"))
                        + (left > 0 ? "等" + cells.size() + "个单元格" : ""),
                labels.stream().map(LocalizedText::en).collect(Collectors.joining("; "))
                        + (left > 0 ? " and " + left + " more" : ""));
    }

    private LocalizedText label(CellPath path) {
        return form().flatMap(form -> form.cell(path))
                .map(FormCell::labelPath)
                .orElse(LocalizedText.verbatim(path.toString()));
    }

    /**
     * All cells of the checked report that the finding is about.
     *
     * @return the cells of the left side, unless they stand in another report, then those of the right
     */
    public List<CellPath> cells() {
        Stream<CellPath> own = leftSource() == CellSource.SAME_REPORT ? left().stream() : Stream.empty();
        return Stream.concat(own, right().stream()).toList();
    }

    /**
     * By how much the left side exceeds the right.
     *
     * @return left minus right, empty unless both sums are known
     */
    public Optional<BigDecimal> difference() {
        return leftSum().flatMap(left -> rightSum().map(left::subtract));
    }

    /**
     * Says whether two findings are the same but for their severity and the wording of the rule, which a policy or another
     * version of the library may change.
     *
     * @param other the other finding
     * @return whether rule, outcome, places, numbers and arguments are equal
     */
    public boolean isSameAs(Finding other) {
        return rule().equals(other.rule())
                && withPattern(NO_WORDING).equals(other.withSeverity(severity()).withPattern(NO_WORDING));
    }

    @Value.Check
    void check() {
        if (outcome() != Outcome.FAIL && outcome() != Outcome.UNDECIDED) {
            throw new IllegalArgumentException("A finding fails or is undecided, not " + outcome());
        }
        Set<String> missing = new TreeSet<>(MessagePattern.names(pattern()));
        missing.removeAll(RuleDescription.FILLED_IN);
        missing.removeAll(arguments().keySet());
        prose().ifPresent(place -> missing.removeAll(RuleDescription.FILLED_IN_FOR_PROSE));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "The message of a finding of " + rule() + " speaks of " + missing + ", which the finding lacks");
        }
    }

    /** Sets the parts of a finding. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
