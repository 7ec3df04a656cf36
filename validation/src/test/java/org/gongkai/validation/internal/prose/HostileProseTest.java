package org.gongkai.validation.internal.prose;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.gongkai.form.Form;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.OtherMatters;
import org.gongkai.validation.Samples;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody writes, a megabyte in UTF-8 and more, are read in time that grows with their length. */
class HostileProseTest {

    private static final int LENGTH = 400_000;

    private static final Duration AMPLE = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1,",
                "第",
                "十",
                "（",
                "（）",
                "（1件",
                " ",
                "　\n",
                "0 ",
                "：12件",
                "12件和",
                "收到申请12件，",
                "新收申请12件。",
                "许可，申请1件",
                "2020年公开1件。",
                "2020年公开1条，",
                "去年",
                "自1月1日",
                "无行政复议。",
                "公民、法人",
                "**",
                "{",
                "（填写",
                "e\u0301",
                "没有标点也没有数字的一句话",
            })
    void isReadInLinearTime(String word) {
        String prose = "无" + word.repeat(LENGTH / word.length());
        DisclosureReport report = Samples.zero(Form.FORM_2021).withOtherMatters(OtherMatters.of(prose));

        for (Rule rule : ProseRules.all()) {
            Checks checks = new Checks();
            assertTimeout(AMPLE, () -> rule.check(report, checks), rule.description()::id);
        }
    }
}
