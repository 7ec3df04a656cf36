package org.gongkai.finding;

import java.io.Serializable;
import org.gongkai.text.LocalizedText;

/**
 * A report that was given but not looked at.
 *
 * @param report which report it is
 * @param reason why it was not looked at
 * @since 0.1.0
 */
public record LeftOutReport(ReportKey report, LocalizedText reason) implements Serializable {}
