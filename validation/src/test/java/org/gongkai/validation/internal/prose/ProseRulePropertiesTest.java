package org.gongkai.validation.internal.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.validation.Samples.check;
import static org.gongkai.validation.Samples.withRow;
import static org.gongkai.validation.Years.found;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gongkai.form.Form;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;
import org.gongkai.validation.Samples;

/** The PROSE-* rules but PROSE-CLAIM, which has properties of its own, find what they should and nothing else. */
class ProseRulePropertiesTest {

    private static final DisclosureReport ZERO = Samples.zero(Form.FORM_2021);

    private static final List<String> NONE = List.of("未收到政府信息公开申请。", "没有接到政府信息公开申请，", "本年度无政府信息公开申请。");

    private static final List<String> PLACEHOLDERS = List.of("XX", "××", "**", "此处填写", "{数量}");

    private static DisclosureReport saying(String text) {
        return ZERO.withOverview(
                Overview.of(ZERO.overview().orElseThrow().passages().get(0), Passage.of(text)));
    }

    @Property
    void proseNoneClaimWantsATableOfZeros(
            @ForAll @IntRange(max = 2) int phrase, @ForAll @IntRange(max = 3) int received) {
        DisclosureReport report =
                withRow(saying(NONE.get(phrase)), "/applications/newlyReceived", received, 0, 0, 0, 0, 0, received);

        assertThat(found(check(report), "PROSE-NONE-CLAIM")).hasSize(received > 0 ? 1 : 0);
    }

    @Property
    void proseYearFindsTheYearsBesideTheReportYear(
            @ForAll @IntRange(min = -3, max = 3) int later, @ForAll @IntRange(min = 1) int count) {
        DisclosureReport report = saying((ZERO.year() + later) + "年主动公开各类信息" + count + "条。");

        assertThat(found(check(report), "PROSE-YEAR")).hasSize(later >= -2 && later != 0 ? 1 : 0);
    }

    @Property
    void proseProblemsEmptyCountsLetters(@ForAll @IntRange(max = 30) int letters) {
        DisclosureReport report = ZERO.withProblemsAndImprovements("1. " + "改".repeat(letters) + "。");

        assertThat(found(check(report), "PROSE-PROBLEMS-EMPTY")).hasSize(letters < 10 ? 1 : 0);
    }

    @Property
    void proseRepeatedFindsEveryFurtherTimeOfALongParagraph(
            @ForAll @Size(max = 8) List<@IntRange(max = 5) Integer> paragraphs, @ForAll boolean substantial) {
        String text = paragraphs.stream()
                .map(paragraph -> "甲乙丙丁戊己".charAt(paragraph) + "项工作".repeat(substantial ? 12 : 6) + "。")
                .collect(Collectors.joining("\n"));

        assertThat(found(check(saying(text)), "PROSE-REPEATED"))
                .hasSize(substantial ? paragraphs.size() - new HashSet<>(paragraphs).size() : 0);
    }

    @Property
    void prosePlaceholderFindsEveryKindOfItWhereverItStands(
            @ForAll @IntRange(max = 4) int kind, @ForAll @IntRange(max = 3) int at) {
        List<String> clauses = new ArrayList<>(List.of("组织业务培训", "完善工作制度", "规范办理流程"));
        assertThat(found(check(saying(String.join("，", clauses) + "。")), "PROSE-PLACEHOLDER"))
                .isEmpty();

        clauses.add(at, "开展检查" + PLACEHOLDERS.get(kind) + "次");

        assertThat(found(check(saying(String.join("，", clauses) + "。")), "PROSE-PLACEHOLDER"))
                .hasSize(1);
    }
}
