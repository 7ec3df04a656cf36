package org.gongkai.examples.check;

import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.validation.ReportValidator;
import picocli.CommandLine.Option;

/** How the rules are applied. */
final class RuleOptions {

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = {
                "调整规则的文件（JSON）：改变严重程度、停用规则、允许差额。",
                "How to depart from the catalogue: a policy in the library's JSON."
            })
    private Optional<Path> policy = Optional.empty();

    @Option(
            names = "--explain",
            description = {"同时指出求和错误可能出在哪些单元格。", "Also tell which cells may be behind failed sums."})
    private boolean explain;

    /** The validator, which explains failed sums if asked to here or by another option. */
    ReportValidator validator(boolean explainsAnyway) {
        ReportValidator standard = ReportValidator.standard();
        ReportValidator validator = explain || explainsAnyway ? standard.withDiagnosis() : standard;
        return policy.map(file -> new PolicyFile(file).applyTo(validator)).orElse(validator);
    }
}
