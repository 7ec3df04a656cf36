package org.gongkai.validation.internal.prose;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.Form;
import org.gongkai.form.Section;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Overview;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;

/** The rules on what section one has to say: FORM-GOVERNMENT-ASSESSMENT and FORM-OVERVIEW-LENGTH. */
final class OverviewRules {

    private OverviewRules() {}

    /** The texts of section one without the preamble: the words before the first aspect. */
    private static Stream<Prose.Text> withoutPreamble(Prose prose) {
        List<Prose.Text> texts = prose.texts().stream()
                .filter(text -> text.section() == Section.OVERVIEW)
                .toList();
        boolean preamble = prose.report()
                .overview()
                .map(Overview::passages)
                .filter(passages -> passages.size() > 1
                        && passages.get(0).aspect().isEmpty()
                        && passages.stream()
                                .anyMatch(passage -> passage.aspect().isPresent()))
                .isPresent();
        return texts.stream().skip(preamble ? 1 : 0);
    }

    /** FORM-GOVERNMENT-ASSESSMENT: a government reports on assessment, evaluation by the public, and accountability. */
    static final class GovernmentAssessment extends ProseRule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("FORM-GOVERNMENT-ASSESSMENT")
                .severity(Severity.INFO)
                .title(new LocalizedText(
                        "政府报告写明工作考核、社会评议和责任追究结果",
                        "A government reports on assessment, public evaluation and accountability"))
                .basis(new LocalizedText(
                        "《政府信息公开条例》第五十条第（四）项、" + Form.FORM_2021.documentNumber(),
                        "Regulations on Open Government Information, Article 50(4); "
                                + Form.FORM_2021.documentNumber()))
                .formula("overview, problemsAndImprovements or otherMatters speaks of 考核, 评议 and 追究")
                .addArguments("missing")
                .failMessage(new LocalizedText(
                        "各级政府的报告应当写明工作考核、社会评议和责任追究结果，没有写到：{missing}。",
                        "The report of a government has to tell of assessment, public evaluation and accountability; "
                                + "it does not speak of: {missing}."))
                .build();

        private static final Map<Notion, LocalizedText> SUBJECTS = Map.of(
                Notion.ASSESSMENT, new LocalizedText("工作考核", "assessment"),
                Notion.EVALUATION, new LocalizedText("社会评议", "public evaluation"),
                Notion.ACCOUNTABILITY, new LocalizedText("责任追究", "accountability"));

        private static final Pattern QUOTED = Pattern.compile("《[^《》]{1,60}》|“[^“”]{1,40}”");

        GovernmentAssessment() {
            super(DESCRIPTION);
        }

        private static String withoutQuotations(String plain) {
            return plain.indexOf('《') < 0 && plain.indexOf('“') < 0
                    ? plain
                    : QUOTED.matcher(plain).replaceAll("");
        }

        @Override
        void check(Prose prose, Checks checks) {
            boolean government = prose.report()
                            .agency()
                            .kind()
                            .filter(AgencyKind.GOVERNMENT::equals)
                            .isPresent()
                    || prose.speaker().name().endsWith("人民政府");
            boolean township = prose.report()
                            .agency()
                            .level()
                            .filter(AgencyLevel.TOWNSHIP::equals)
                            .isPresent()
                    || prose.speaker().name().endsWith("镇人民政府")
                    || prose.speaker().name().endsWith("乡人民政府");
            if (!government || township || !prose.report().has(Section.OVERVIEW)) {
                checks.skip();
                return;
            }
            String said = Stream.concat(
                            withoutPreamble(prose),
                            prose.texts().stream()
                                    .filter(text -> text.section() == Section.PROBLEMS_AND_IMPROVEMENTS
                                            || text.section() == Section.OTHER_MATTERS))
                    .map(text -> withoutQuotations(text.plain().plain()))
                    .collect(Collectors.joining("\n"));
            List<LocalizedText> missing = Stream.of(Notion.ASSESSMENT, Notion.EVALUATION, Notion.ACCOUNTABILITY)
                    .filter(subject -> !Vocabulary.of(subject).isIn(said))
                    .map(SUBJECTS::get)
                    .toList();
            checks.check(
                    missing.isEmpty(),
                    () -> DESCRIPTION
                            .finding(Outcome.FAIL)
                            .putArguments(
                                    "missing",
                                    new LocalizedText(
                                            missing.stream()
                                                    .map(LocalizedText::zh)
                                                    .collect(Collectors.joining("、")),
                                            missing.stream()
                                                    .map(LocalizedText::en)
                                                    .collect(Collectors.joining(", "))))
                            .build());
        }
    }

    /** FORM-OVERVIEW-LENGTH: section one is not too long. */
    static final class Length extends ProseRule {

        private static final int LONGEST = 1_000;

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("FORM-OVERVIEW-LENGTH")
                .severity(Severity.INFO)
                .offByDefault(true)
                .title(new LocalizedText("总体情况不超过" + LONGEST + "字", "Section one has at most 1,000 characters"))
                .basis(new LocalizedText("各地通知", "local notices"))
                .formula("characters(overview without its preamble) ≤ " + LONGEST)
                .addArguments("length")
                .failMessage(new LocalizedText(
                        "总体情况（不含前言）共{length}字，超过" + LONGEST + "字。",
                        "Section one, without its preamble, has {length} characters, more than " + LONGEST + "."))
                .build();

        Length() {
            super(DESCRIPTION);
        }

        @Override
        void check(Prose prose, Checks checks) {
            if (!prose.report().has(Section.OVERVIEW)) {
                checks.skip();
                return;
            }
            long length = withoutPreamble(prose)
                    .mapToLong(text -> text.published()
                            .codePoints()
                            .filter(c -> !Character.isWhitespace(c))
                            .count())
                    .sum();
            checks.check(
                    length <= LONGEST,
                    () -> DESCRIPTION
                            .finding(Outcome.FAIL)
                            .putArguments("length", LocalizedText.verbatim(Long.toString(length)))
                            .build());
        }
    }
}
