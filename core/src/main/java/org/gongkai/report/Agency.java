package org.gongkai.report;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * The administrative organ that reports (行政机关).
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class Agency implements WithAgency, Serializable {

    private static final long serialVersionUID = 1L;

    Agency() {}

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains an agency of which only the name is known.
     *
     * @param name the name, for example 武陟县人民政府办公室
     * @return the agency
     * @throws IllegalArgumentException if the name is empty
     */
    public static Agency of(String name) {
        return builder().name(name).build();
    }

    /**
     * The name as the report gives it.
     *
     * @return the name, empty where a published report nowhere says whose it is
     */
    public abstract Optional<String> name();

    /**
     * The level of government.
     *
     * @return the level, empty if not known
     */
    public abstract Optional<AgencyLevel> level();

    /**
     * Whether a whole government reports or a single organ.
     *
     * @return the kind, empty if not known
     */
    public abstract Optional<AgencyKind> kind();

    /**
     * The administrative division (行政区划代码, GB/T 2260).
     *
     * @return the code as published, empty if not known
     */
    public abstract Optional<DivisionCode> divisionCode();

    /**
     * The unified social credit code (统一社会信用代码, GB 32100-2015).
     *
     * @return the code as published, empty if not known
     */
    public abstract Optional<CreditCode> creditCode();

    /**
     * Obtains the name in its shortest usual form, by which names that are written differently are compared: 沙溪县发改局 for
     * 沙溪县发展和改革局, 沙溪县 for 沙溪县人民政府, 和平街道 for 和平街道办事处, without what stands in brackets.
     *
     * @return the form, empty if the name is not known
     */
    public Optional<String> shortName() {
        return name().map(AgencyName::shortest);
    }

    /**
     * Says whether two reports that name these agencies are of one organ. Credit codes decide if both have a valid one; else
     * the {@linkplain #shortName() short names} have to be equal, and so have the division codes if both have a well-formed
     * one. An agency of which neither code nor name is known is the same as no other.
     *
     * @param other the other agency
     * @return whether they are the same, as far as can be told
     */
    public boolean isSameAs(Agency other) {
        Optional<CreditCode> code = validCreditCode();
        Optional<CreditCode> otherCode = other.validCreditCode();
        if (code.isPresent() && otherCode.isPresent()) {
            return code.equals(otherCode);
        }
        return shortName().isPresent() && shortName().equals(other.shortName()) && mayLieInDivisionOf(other);
    }

    /**
     * Says whether two agencies cannot be one organ: both have a valid credit code, and they differ, or both have a
     * well-formed division code, and they differ. Of two that merely have other names, one may be called anew.
     *
     * @param other the other agency
     * @return whether they are certainly not the same
     */
    public boolean isCertainlyNot(Agency other) {
        Optional<CreditCode> code = validCreditCode();
        Optional<CreditCode> otherCode = other.validCreditCode();
        return code.isPresent() && otherCode.isPresent() ? !code.equals(otherCode) : !mayLieInDivisionOf(other);
    }

    /**
     * Says whether two agencies are named alike, white space and the width of characters aside.
     *
     * @param other the other agency
     * @return whether both have a name, and the same
     */
    public boolean isNamedLike(Agency other) {
        return name().isPresent()
                && name().map(AgencyName::plain).equals(other.name().map(AgencyName::plain));
    }

    /**
     * Lists by what the agency can be looked up among many: agencies that {@linkplain #isSameAs are the same} have at least
     * one identifier in common. That they have one in common does not make them the same.
     *
     * @return the valid credit code and the short name, as far as they are known
     */
    public Set<String> identifiers() {
        return Stream.concat(validCreditCode().map(CreditCode::text).stream(), shortName().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<CreditCode> validCreditCode() {
        return creditCode().filter(CreditCode::isValid);
    }

    private boolean mayLieInDivisionOf(Agency other) {
        Optional<DivisionCode> code = divisionCode().filter(DivisionCode::isWellFormed);
        Optional<DivisionCode> otherCode = other.divisionCode().filter(DivisionCode::isWellFormed);
        return code.isEmpty() || otherCode.isEmpty() || code.get().isSameAs(otherCode.get());
    }

    @Value.Check
    void check() {
        if (name().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("An agency's name is not empty; leave it out if it is not known");
        }
    }

    /** Sets what is known of an agency. */
    public static final class Builder extends ImmutableAgency.Builder {
        Builder() {}
    }
}
