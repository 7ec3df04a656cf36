package org.gongkai.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.validation.Years.LAST;
import static org.gongkai.validation.Years.THIS;
import static org.gongkai.validation.Years.check;
import static org.gongkai.validation.Years.found;

import java.util.Locale;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.finding.ValidationResult;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.OtherMatters;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;
import org.gongkai.validation.ReportValidator;
import org.junit.jupiter.api.Test;

/** YOY-PROSE-REUSED. */
class ReusedRulesTest {

    private static final String TEXT = "%d年，我办围绕中心工作，扎实推进主动公开，全年通过门户网站发布各类信息%d条，其中政策解读%d条。"
            + "依申请公开方面，进一步规范受理和答复流程，加强部门会商。政府信息管理方面，严格执行公开审查制度，定期清理规范性文件。"
            + "平台建设方面，优化网站专栏设置，提升检索效率。监督保障方面，组织业务培训两次，将公开工作列入考核。";

    private DisclosureReport telling(DisclosureReport report, String text) {
        return report.withOverview(Overview.of(Passage.of(text)));
    }

    @Test
    void tellsOfASectionInWhichOnlyTheYearIsNew() {
        ValidationResult result = check(
                telling(LAST, TEXT.formatted(2023, 356, 12)),
                telling(THIS, "  " + TEXT.formatted(2024, 356, 12).replace("，", ", ")));

        Finding finding = found(result, "YOY-PROSE-REUSED").get(0);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.prose()).hasValueSatisfying(place -> {
            assertThat(place.path()).hasToString("/overview");
            assertThat(place.quotation()).startsWith("2024年, 我办围绕中心工作").hasSize(40);
        });
        assertThat(finding.message().in(Locale.CHINA)).startsWith("“一、总体情况”除年份外与上年报告基本相同（相似度100%），开头为“2024年");
    }

    @Test
    void isQuietWhenTheSectionWasWrittenAnew() {
        DisclosureReport anew = telling(
                THIS,
                "2024年，本机关聚焦民生实事，主动公开工作取得新进展：教育招生、养老服务等栏目全部上线。依申请公开件均按期办结。"
                        + "政府信息管理上建立了文件源头属性认定制度。政务新媒体平台整合为两个账号，日常更新有专人负责。"
                        + "监督保障上，邀请代表委员评议，问题逐条整改，并举办了一期面向乡镇的专题培训班。");

        assertThat(found(check(telling(LAST, TEXT.formatted(2023, 356, 12)), anew), "YOY-PROSE-REUSED"))
                .isEmpty();
    }

    @Test
    void neverComparesAShortSection() {
        assertThat(check(
                                LAST.withOtherMatters(OtherMatters.of("本年度没有收取政府信息公开信息处理费，无其他需要报告的事项。")),
                                THIS.withOtherMatters(OtherMatters.of("本年度没有收取政府信息公开信息处理费，无其他需要报告的事项。")))
                        .findings())
                .isEmpty();
    }

    @Test
    void hasAThresholdThatCanBeChosen() {
        DisclosureReport last = telling(LAST, TEXT.formatted(2023, 356, 12));
        DisclosureReport now = telling(THIS, TEXT.formatted(2024, 402, 27));

        ReportValidator strict = ReportValidator.standard().withProseReusedThreshold(1);

        assertThat(found(check(last, now), "YOY-PROSE-REUSED")).hasSize(1);
        assertThat(found(strict.validate(now, last), "YOY-PROSE-REUSED")).isEmpty();
        assertThat(strict.rules()).isEqualTo(ReportValidator.standard().rules());
        assertThatThrownBy(() -> strict.withProseReusedThreshold(80))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A threshold is between 0 and 1: 80.0");
    }
}
