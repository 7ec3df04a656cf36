package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.finding.CorpusFinding;
import org.gongkai.finding.CorpusResult;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.RuleDescription;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.CreditCode;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.DivisionCode;
import org.gongkai.report.OtherMatters;
import org.gongkai.testkit.ReportArbitraries;
import org.gongkai.testkit.ReportSize;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.internal.rule.StandardRules;
import org.gongkai.validation.rule.CorpusRule;
import org.gongkai.validation.rule.CorpusShelf;
import org.gongkai.validation.rule.CorpusTrait;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** CORPUS-DUPLICATE and CORPUS-PROSE-SHARED. */
class CorpusValidatorTest {

    private static DisclosureReport report(String agency, int year) {
        return report(Agency.of(agency), year);
    }

    private static DisclosureReport report(Agency agency, int year) {
        return DisclosureReport.blank(Form.FORM_2021, year, agency);
    }

    private static CorpusResult check(DisclosureReport... reports) {
        return CorpusValidator.standard().validate(Stream.of(reports));
    }

    @Nested
    class Duplicate {

        @Test
        void tellsOfASecondReportOfAnAgencyForAYear() {
            CorpusResult result = check(
                    report("示例县教育局", 2023), report("示例县财政局", 2023), report("示例县教育局", 2024), report(" 示例县 教育局\n", 2023));

            assertThat(result.findings()).singleElement().satisfies(found -> {
                assertThat(found.finding().rule()).isEqualTo("CORPUS-DUPLICATE");
                assertThat(found.report().agency().name()).contains(" 示例县 教育局\n");
                assertThat(found.finding().otherReport())
                        .contains(new ReportKey(Agency.of("示例县教育局"), 2023, Form.FORM_2021));
                assertThat(found.finding().message().in(Locale.CHINA)).isEqualTo("示例县教育局2023年度的报告已经有了一份。");
                assertThat(found.finding().message().in(Locale.ENGLISH))
                        .isEqualTo("There is already a report of 示例县教育局 for 2023.");
            });
        }

        @Test
        void tellsAgenciesOfOneNameApartByTheirCodes() {
            Agency here = Agency.of("教育局").withDivisionCode(new DivisionCode("410823"));
            Agency there = Agency.of("教育局").withDivisionCode(new DivisionCode("410825"));
            Agency renamed = Agency.of("教育和体育局").withCreditCode(new CreditCode("91350100M000100Y43"));

            assertThat(check(report(here, 2023), report(there, 2023)).findings())
                    .isEmpty();
            assertThat(check(report(renamed, 2023), report(renamed.withName("教育局"), 2023))
                            .findings())
                    .hasSize(1);
        }

        @Test
        void skipsAReportThatDoesNotSayWhoseItIs() {
            CorpusResult result = check(
                    report(Agency.builder().build(), 2023),
                    report(Agency.builder().build(), 2023));

            assertThat(result.findings()).isEmpty();
            assertThat(result.run().checks().skipped()).isEqualTo(8);
        }
    }

    @Property(tries = 60)
    void findsANearCopyAmongTextsThatHaveNothingInCommon(
            @ForAll long seed, @ForAll @IntRange(min = 120, max = 3000) int length) {
        Random random = new Random(seed);
        List<DisclosureReport> reports = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            reports.add(telling("示例县第" + i + "局", text(random, length)));
        }
        DisclosureReport original = reports.get(random.nextInt(reports.size()));
        String copy = withChangedCharacters(
                random, original.problemsAndImprovements().orElseThrow(), Math.max(1, length / 200));
        reports.add(telling("示例县抄写局", copy));

        CorpusResult result = CorpusValidator.standard().validate(reports.stream());

        assertThat(result.findings()).singleElement().satisfies(found -> {
            assertThat(found.finding().rule()).isEqualTo("CORPUS-PROSE-SHARED");
            assertThat(found.report().agency().name()).contains("示例县抄写局");
            assertThat(found.finding().otherReport()).contains(ReportKey.of(original));
        });
    }

    private static DisclosureReport telling(String agency, String text) {
        return report(agency, 2023).withProblemsAndImprovements(text);
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append((char) ('一' + random.nextInt(3000)));
        }
        return text.toString();
    }

    private static String withChangedCharacters(Random random, String text, int changes) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < changes; i++) {
            changed.setCharAt(random.nextInt(text.length()), '改');
        }
        return changed.toString();
    }

    @Nested
    class ProseShared {

        private static final String PROBLEMS = "一是公开意识有待增强，部分科室对主动公开的范围把握不准；二是解读形式较为单一，图文和视频类解读偏少；"
                + "三是依申请公开答复的规范性还需提高。下一步，将加强业务学习，邀请专家开展培训，丰富解读形式，完善内部审核流程，"
                + "定期通报栏目更新情况，推动政府信息公开工作再上新台阶。";

        private final DisclosureReport education = telling("示例县教育局", "2023年" + PROBLEMS);

        @Test
        void tellsOfASectionTakenFromAnotherAgencyBeItOfAnotherYear() {
            DisclosureReport copy = telling("示例县财政局", "２０２４年 " + PROBLEMS).withYear(2024);

            CorpusResult result = check(education, copy);

            assertThat(result.findings()).singleElement().satisfies(found -> {
                assertThat(found.report()).isEqualTo(ReportKey.of(copy));
                assertThat(found.finding().prose())
                        .hasValueSatisfying(place -> assertThat(place.path()).hasToString("/problemsAndImprovements"));
                assertThat(found.finding().message().in(Locale.CHINA))
                        .startsWith("“五、存在的主要问题及改进情况”与示例县教育局2023年度的报告基本相同（相似度100%），开头为“２０２４年 一是");
                assertThat(found.finding().message().in(Locale.ENGLISH)).contains("nearly that of 示例县教育局 for 2023");
            });
        }

        @Test
        void isQuietAboutOneAgencyAboutOtherSectionsAndAboutShortOnes() {
            DisclosureReport nextYear = education.withYear(2024);
            DisclosureReport elsewhere = report("示例县财政局", 2023).withOtherMatters(OtherMatters.of(PROBLEMS));
            DisclosureReport shorter = telling("示例县公安局", "更新不够及时，将加强培训。");

            assertThat(check(education, nextYear, elsewhere, shorter, telling("示例县民政局", "更新不够及时，将加强培训。"))
                            .findings())
                    .isEmpty();
        }

        @Test
        void namesTheMostSimilarOneWhereManyCopied() {
            List<DisclosureReport> reports = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                reports.add(telling("示例县第" + i + "局", PROBLEMS + "局长" + (char) ('一' + i) + "某强调务必落实到位"));
            }
            reports.add(
                    telling("示例县抄写局", reports.get(38).problemsAndImprovements().orElseThrow()));

            List<CorpusFinding> findings =
                    CorpusValidator.standard().validate(reports.stream()).findings();

            assertThat(findings).hasSize(40);
            assertThat(findings.get(39).finding().otherReport()).contains(ReportKey.of(reports.get(38)));
        }

        @Test
        void hasAThresholdThatCanBeChosen() {
            DisclosureReport half = telling("示例县财政局", PROBLEMS + text(new Random(7), PROBLEMS.length() / 2));

            assertThat(check(education, half).findings()).isEmpty();
            CorpusResult result =
                    CorpusValidator.standard().withProseSharedThreshold(0.5).validate(Stream.of(education, half));
            assertThat(result.findings()).hasSize(1);
            assertThat(result.run().thresholds())
                    .containsExactly(Map.entry("CORPUS-PROSE-SHARED", new BigDecimal("0.5")));
            assertThatThrownBy(() -> CorpusValidator.standard().withProseSharedThreshold(Double.NaN))
                    .hasMessage("A threshold is between 0.5 and 1: NaN");
            assertThatThrownBy(() -> CorpusValidator.standard().withProseSharedThreshold(0.49))
                    .hasMessage("A threshold is between 0.5 and 1: 0.49");
        }

        @Test
        void meansItsThresholdOverTheWholeRange() {
            Random random = new Random(11);
            for (int percent = 50; percent <= 100; percent += 2) {
                String common = text(random, 900);
                // Of runs of five characters, each text has as many of its own.
                int own = (int) Math.round(900 * (1 - percent / 100.0) / (2 * percent / 100.0));
                List<DisclosureReport> pair = List.of(
                        telling("示例县教育局", common + text(random, own)), telling("示例县财政局", common + text(random, own)));

                for (int threshold = 50; threshold <= 100; threshold += 5) {
                    if (Math.abs(threshold - percent) > 2) {
                        assertThat(CorpusValidator.standard()
                                        .withProseSharedThreshold(threshold / 100.0)
                                        .validate(pair.stream())
                                        .findings())
                                .as("%d %% alike, told from %d %%", percent, threshold)
                                .hasSize(percent > threshold ? 1 : 0);
                    }
                }
            }
        }

        @Test
        void doesNotCountWhatTheLawMakesEverybodySay() {
            String fee = "根据《政府信息公开信息处理费管理办法》的规定，对申请公开政府信息的数量、频次明显超过合理范围的，可以收取信息处理费，按件、按量计收，"
                    + "收费标准按照国务院办公厅的规定执行，本机关全年没有收取信息处理费。";
            DisclosureReport six = education.withOtherMatters(OtherMatters.of(fee));

            assertThat(check(six, six.withAgency(Agency.of("示例县财政局"))).findings())
                    .noneMatch(found -> found.finding().prose().stream()
                            .anyMatch(place -> place.path().toString().startsWith("/otherMatters")));
        }
    }

    /** As machines do that share the work: every key is looked at by itself, and what a machine sends to others is serialized. */
    @Property(tries = 8)
    void findsTheSameWhereEveryShelfIsFilledByItself(
            @ForAll long seed, @ForAll("samples") List<DisclosureReport> samples) {
        Random random = new Random(seed);
        List<DisclosureReport> reports = new ArrayList<>();
        List<String> texts = List.of(text(random, 400), text(random, 400), ProseShared.PROBLEMS);
        for (int i = 0; i < 60; i++) {
            String text = withChangedCharacters(random, texts.get(random.nextInt(texts.size())), random.nextInt(9));
            DisclosureReport sample = samples.get(random.nextInt(samples.size()));
            reports.add(sample.withAgency(Agency.of("示例县第" + random.nextInt(20) + "局"))
                    .withYear(2021 + random.nextInt(3))
                    .withProblemsAndImprovements(text));
        }
        CorpusValidator validator = CorpusValidator.standard().withProseSharedThreshold(0.6);

        List<List<CorpusTrait>> traits = IntStream.range(0, reports.size())
                .mapToObj(i -> validator.traits(i, reports.get(i)))
                .toList();
        Map<Long, SortedSet<CorpusTrait>> shelves = new HashMap<>();
        traits.stream().flatMap(List::stream).forEach(trait -> {
            CorpusTrait sent = sent(trait.brief());
            trait.keys()
                    .forEach(key -> shelves.computeIfAbsent(key, unknown -> new TreeSet<>())
                            .add(sent));
        });
        Map<CorpusTrait, Set<CorpusTrait>> earlier = new HashMap<>();
        shelves.values().forEach(sharing -> {
            CorpusShelf shelf = sharing.first().shelf();
            sharing.forEach(trait ->
                    earlier.computeIfAbsent(trait, none -> new HashSet<>()).addAll(shelf.put(trait)));
        });
        List<CorpusFinding> findings = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            ReportKey key = ReportKey.of(reports.get(i));
            for (CorpusTrait trait : traits.get(i)) {
                List<CorpusTrait> whole = earlier.getOrDefault(trait, Set.of()).stream()
                        .flatMap(other ->
                                traits.get((int) other.report()).stream().filter(other::equals))
                        .toList();
                validator.compare(key, trait, whole).ifPresent(findings::add);
            }
        }

        assertThat(findings)
                .hasSizeGreaterThan(20)
                .isEqualTo(validator.validate(reports.stream()).findings());
    }

    @Provide
    Arbitrary<List<DisclosureReport>> samples() {
        return ReportArbitraries.consistent(Form.FORM_2021, ReportSize.COUNTY)
                .list()
                .ofSize(3);
    }

    private static CorpusTrait sent(CorpusTrait trait) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(trait);
            out.flush();
            return (CorpusTrait) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void runsRulesOfOnesOwnForTheFormsThatTheyAreFor() {
        CorpusRule trialOnly = new CorpusRule() {
            @Override
            public RuleDescription description() {
                return StandardRules.corpus()
                        .get(0)
                        .description()
                        .withId("OWN-RULE")
                        .withFailMessage(LocalizedText.verbatim("{cells}"))
                        .withForms(Form.FORM_2019);
            }

            @Override
            public Run start() {
                return (key, report, checks) ->
                        checks.found(description().finding(Outcome.FAIL).build());
            }
        };
        CorpusValidator validator = CorpusValidator.standard().withRules(trialOnly);
        DisclosureReport trial = DisclosureReport.blank(Form.FORM_2019, 2020, Agency.of("示例县教育局"));

        CorpusResult result = validator.validate(Stream.of(report("示例县教育局", 2021), trial));

        assertThat(result.run().rules()).containsExactly("CORPUS-DUPLICATE", "OWN-RULE");
        assertThat(result.findings()).extracting(CorpusFinding::report).containsExactly(ReportKey.of(trial));
        assertThatThrownBy(() -> validator.withRules(trialOnly)).hasMessage("Two rules have the id \"OWN-RULE\"");
    }
}
