package org.gongkai.report;

import java.util.Optional;
import org.immutables.value.Value;

/** The administrative organ that reports (行政机关). */
@Value.Immutable
@ValueStyle
public abstract class Agency implements WithAgency {

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
