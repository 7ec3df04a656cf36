package org.gongkai.examples.check;

import picocli.CommandLine.Command;

/** Lists the rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = {"列出规则目录。", "Prints the catalogue of rules."})
final class RulesCommand extends BaseCommand {

    @Override
    int run() {
        RuleList.print(out(), locale());
        return ExitStatus.PASSED;
    }
}
