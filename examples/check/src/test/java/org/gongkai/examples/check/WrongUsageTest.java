package org.gongkai.examples.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.examples.check.CommandRun.REPORTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with the command line is said in words, on the standard error stream, before anything is checked. */
class WrongUsageTest {

    @TempDir
    private Path folder;

    private static void refuses(String message, Object... arguments) {
        CommandRun run = CommandRun.of(arguments);

        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.err()).contains(message).contains("--help");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void namesPathsThatAreMissing() {
        refuses("缺少PATH");
        refuses("PATH is missing", "--lang=en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--html=", "--policy=", "--year="})
    void takesNoEmptyArguments(String argument) {
        CommandRun run = CommandRun.of(argument, REPORTS);

        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.err()).contains("发现空的参数“" + argument + "”").contains("An argument is empty");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void namesOptionsThatDoNotExistOrHaveOtherValues() {
        refuses("命令行有误。 · The command line is wrong.", "--formt=json", REPORTS);
        refuses("Possible solutions: --format", "--formt=json", REPORTS);
        refuses("expected one of [TEXT, JSON]", "--format=xml", REPORTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24", "abc", "20230", "-1"})
    void takesYearsOfFourDigitsOnly(String year) {
        refuses("--year：发现“" + year + "”，应为四位数年份。", "--year=" + year, REPORTS);
        refuses(
                "--year: found \"" + year + "\", expected a year of four digits.",
                "--lang=en",
                "--year=" + year,
                REPORTS);
    }

    @Test
    void takesNoBlankAgency() {
        refuses("--agency：发现空白，应为机关名称。", "--agency", " ", REPORTS);
        refuses("--agency: found white space, expected the name of an agency.", "--lang=en", "--agency", " ", REPORTS);
    }

    @Test
    void refusesArgumentsThatTheLocaleCannotDecode() {
        CommandRun run = CommandRun.of("--help", "\uFFFD\uFFFD.txt");

        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.err()).contains("无法按当前区域设置解码").contains("cannot be decoded in this locale");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void saysWhichRuleOfAPolicyDoesNotExist() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.json"), "\uFEFF" + """
                {
                  "schemaVersion": 1,
                  "switchedOff": [
                    {"rule": "APP-BALANCE", "reason": "另行核对"},
                    {"reason": "另行核对", "rule": "NO-SUCH-RULE"}
                  ]
                }
                """);

        refuses(policy + "：发现规则“NO-SUCH-RULE”，应为规则目录或自定义规则的编号", "--policy", policy, REPORTS);
        refuses(
                policy + ": found the rule \"NO-SUCH-RULE\", expected the id of a rule",
                "--lang=en",
                "--policy",
                policy,
                REPORTS);
    }

    @Test
    void saysWhereAPolicyIsBroken() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.json"), """
                {"schemaVersion": 1,
                 "reratings": [{"rule": "APP-BALANCE", "severity": "fatal", "reason": "另行核对"}]}
                """);

        refuses(policy + "：/reratings/0/severity（第2行第52列）：发现文本“fatal”，应为", "--policy", policy, REPORTS);
    }

    @Test
    void saysWhyAPolicyCannotBeRead() {
        refuses("missing.json：文件不存在。", "--policy", folder.resolve("missing.json"), REPORTS);
        refuses(folder + "：这是文件夹，应为文件。", "--policy", folder, REPORTS);
    }
}
