package org.gongkai.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.form.CellPath;
import org.gongkai.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One thing that a rule found. It is made of values only; {@link ValidationResult#message} puts it into words.
 */
@Value.Immutable
@ValueStyle
public abstract class Finding implements WithFinding {

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
     * What else the message speaks of, under the names that the rule's message uses.
     *
     * @return the arguments by name
     */
    public abstract Map<String, LocalizedText> arguments();

    /**
     * The words that the finding is about.
     *
     * @return the place in the prose, empty if the finding is about cells or the report as a whole
     */
    public abstract Optional<ProsePlace> prose();

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

    @Value.Check
    void check() {
        if (outcome() != Outcome.FAIL && outcome() != Outcome.UNDECIDED) {
            throw new IllegalArgumentException("A finding fails or is undecided, not " + outcome());
        }
    }

    /** Sets the parts of a finding. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
