package org.gongkai.spring;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;

/**
 * What an application can set under {@code gongkai}.
 *
 * @param policy File with the policy that the validator keeps, as JSON.
 * @param diagnosis Whether findings say what may be behind failed sums.
 * @param language Language of messages and pages where a request does not ask for one: zh or en.
 * @param problemDetails How errors in requests are answered.
 * @param json Limits for JSON.
 * @param documents Limits for documents.
 * @since 0.1.0
 */
@ConfigurationProperties("gongkai")
public record GongkaiProperties(
        @Nullable Resource policy,
        @DefaultValue("false") boolean diagnosis,
        @DefaultValue("zh") Locale language,
        @DefaultValue ProblemDetails problemDetails,
        @DefaultValue Json json,
        @DefaultValue Documents documents) {

    /**
     * How errors in requests are answered.
     *
     * @param enabled Whether a report that cannot be read, or breaks the rules, is answered with a problem detail (RFC 9457).
     */
    public record ProblemDetails(@DefaultValue("true") boolean enabled) {}

    /**
     * Limits for JSON; what is not set is as in the library.
     *
     * @param maxSize Size of a text.
     * @param maxTextLength Characters of a string.
     * @param maxKeyLength Characters of a key.
     * @param maxNumberLength Characters of a number.
     * @param maxDepth Objects and arrays in each other.
     */
    public record Json(
            @Nullable DataSize maxSize,
            @Nullable Integer maxTextLength,
            @Nullable Integer maxKeyLength,
            @Nullable Integer maxNumberLength,
            @Nullable Integer maxDepth) {}

    /**
     * Limits for documents; what is not set is as in the library.
     *
     * @param maxSize Size of a document.
     * @param maxLines Lines of a document.
     * @param maxLineLength Characters of a line.
     */
    public record Documents(
            @Nullable DataSize maxSize,
            @Nullable Integer maxLines,
            @Nullable Integer maxLineLength) {}
}
