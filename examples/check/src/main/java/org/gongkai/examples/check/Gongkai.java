package org.gongkai.examples.check;

import picocli.CommandLine.Command;

/** The program: used plainly, it checks. */
@Command(
        name = "gongkai-check",
        resourceBundle = "org.gongkai.examples.check.program",
        version = "gongkai-check ${bundle:version}",
        subcommands = {
            Gongkai.Check.class,
            RollUpCommand.class,
            CorpusCommand.class,
            SumCommand.class,
            CompareCommand.class,
            TableCommand.class,
            IndicatorsCommand.class,
            AnnotateCommand.class,
            FormCommand.class,
            RulesCommand.class
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {"检查政府信息公开工作年度报告。", "Checks annual reports on open government information."},
        exitCodeListHeading = "退出状态 · Exit status:%n",
        exitCodeList = {
            "0:没有错误级规则未通过 · no rule of severity ERROR failed",
            "1:有报告无效或未检查 · some report is invalid, or was not checked",
            "2:用法有误 · wrong usage",
            "3:有文件无法读取，或结果无法写出 · some input cannot be read, or some output cannot be written",
            "4:程序本身有错 · a fault of the program"
        })
final class Gongkai extends CheckCommand {

    /** The same under a name, as the other commands have one. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description = {"检查报告，与不写子命令时相同。", "Checks reports, as without the name of a command."})
    static final class Check extends CheckCommand {}
}
