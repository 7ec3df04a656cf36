package org.gongkai.report;

import java.io.Serializable;
import java.util.Optional;
import org.gongkai.form.Aspect;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * A part of section one (一、总体情况): what stands below one heading.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class Passage implements WithPassage, Serializable {

    private static final long serialVersionUID = 1L;

    Passage() {}

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a passage without heading.
     *
     * @param text the text
     * @return the passage
     */
    public static Passage of(String text) {
        return builder().text(text).build();
    }

    /**
     * The aspect of which the passage speaks.
     *
     * @return the aspect, empty for an introduction or a heading of the organ's own
     */
    public abstract Optional<Aspect> aspect();

    /**
     * The heading as printed, for example （一）主动公开.
     *
     * @return the heading, empty if there is none
     */
    public abstract Optional<String> heading();

    /**
     * The text, paragraphs separated by line feeds.
     *
     * @return the text, empty if nothing stands below the heading
     */
    public abstract String text();

    /** Sets the parts of a passage. */
    public static final class Builder extends ImmutablePassage.Builder {
        Builder() {}
    }
}
