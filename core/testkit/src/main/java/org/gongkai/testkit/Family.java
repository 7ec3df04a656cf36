package org.gongkai.testkit;

import java.util.List;
import org.gongkai.report.DisclosureReport;

/**
 * A government's report and those of its organs.
 *
 * @param parent the government's report, every cell the sum of the children's
 * @param children the organs' reports, at least one, all of different agencies
 * @since 0.1.0
 */
public record Family(DisclosureReport parent, List<DisclosureReport> children) {}
