package org.gongkai.finding;

import org.gongkai.text.LocalizedText;

/**
 * A rule that did not look at the report, and why.
 *
 * @param rule the rule's id
 * @param reason why there was nothing to check
 */
public record SkippedRule(String rule, LocalizedText reason) {}
