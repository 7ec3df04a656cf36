package org.gongkai.examples.check;

import org.gongkai.validation.ReportValidator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the rules are applied to single reports. */
final class RuleOptions {

    @Mixin
    private PolicyFile policy = new PolicyFile();

    @Option(
            names = "--explain",
            description = {"同时指出求和错误可能出在哪些单元格。", "Also tell which cells may be behind failed sums."})
    private boolean explain;

    /** The validator, which explains failed sums if asked to here or by another option. */
    ReportValidator validator(boolean explainsAnyway) {
        ReportValidator standard = ReportValidator.standard();
        return policy.applyTo(
                explain || explainsAnyway ? standard.withDiagnosis() : standard, ReportValidator::withPolicy);
    }

    /** The policy, which may speak of the rules of other validators too. */
    PolicyFile policy() {
        return policy;
    }
}
