package org.gongkai.validation.internal.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.Aspect;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.Overview;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/** FORM-ASPECTS: section one covers the five aspects, be it under headings of the organ's own. */
final class FormAspectsRule implements Rule {

    /** Words by which a text that is not divided by aspect shows that it speaks of one. */
    private static final Map<Aspect, List<String>> WORDS = Map.of(
            Aspect.PROACTIVE_DISCLOSURE, List.of("主动公开"),
            Aspect.DISCLOSURE_ON_REQUEST, List.of("依申请公开", "公开申请"),
            Aspect.INFORMATION_MANAGEMENT, List.of("信息管理", "审核", "审查"),
            Aspect.PLATFORMS, List.of("平台", "网站", "公众号", "专栏"),
            Aspect.SUPERVISION, List.of("监督", "考核", "培训"));

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("FORM-ASPECTS")
            .severity(Severity.WARNING)
            .title(new LocalizedText("总体情况涵盖五个方面", "Section one covers the five aspects"))
            .basis(Basis.STANDARD_FORM)
            .formula(
                    "overview covers proactiveDisclosure, disclosureOnRequest, informationManagement, platforms, supervision")
            .addArguments("aspects")
            .failMessage(new LocalizedText("“总体情况”没有写到：{aspects}。", "Section one does not speak of: {aspects}."))
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(DisclosureReport report, Checks checks) {
        report.overview().ifPresentOrElse(overview -> check(overview, checks), checks::skip);
    }

    private static void check(Overview overview, Checks checks) {
        List<Aspect> missing = Stream.of(Aspect.values())
                .filter(aspect -> !covers(overview, aspect))
                .toList();
        checks.check(
                missing.isEmpty(),
                () -> DESCRIPTION
                        .finding(Outcome.FAIL)
                        .putArguments("aspects", titles(missing))
                        .build());
    }

    private static boolean covers(Overview overview, Aspect aspect) {
        return overview.passage(aspect).isPresent()
                || overview.passages().stream()
                        .map(passage -> passage.heading().orElse("") + passage.text())
                        .anyMatch(text ->
                                WORDS.getOrDefault(aspect, List.of()).stream().anyMatch(text::contains));
    }

    private static LocalizedText titles(List<Aspect> aspects) {
        return new LocalizedText(
                aspects.stream().map(aspect -> aspect.title().zh()).collect(Collectors.joining("、")),
                aspects.stream().map(aspect -> aspect.title().en()).collect(Collectors.joining(", ")));
    }
}
