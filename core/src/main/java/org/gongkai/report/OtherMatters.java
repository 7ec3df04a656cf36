package org.gongkai.report;

import java.io.Serializable;
import java.util.Optional;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * Section six (六、其他需要报告的事项).
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class OtherMatters implements WithOtherMatters, Serializable {

    private static final long serialVersionUID = 1L;

    OtherMatters() {}

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a section six that says nothing of the information-processing fee.
     *
     * @param text the text, often just 无
     * @return the section
     */
    public static OtherMatters of(String text) {
        return builder().text(text).build();
    }

    /**
     * The text, paragraphs separated by line feeds.
     *
     * @return the text, empty if nothing stands below the heading
     */
    public abstract String text();

    /**
     * What the text says of the information-processing fee.
     *
     * @return the fee, empty if nothing is stated
     */
    public abstract Optional<InformationProcessingFee> informationProcessingFee();

    /** Sets the parts of the section. */
    public static final class Builder extends ImmutableOtherMatters.Builder {
        Builder() {}
    }
}
