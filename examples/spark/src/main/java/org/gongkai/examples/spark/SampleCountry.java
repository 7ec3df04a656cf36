package org.gongkai.examples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.documents.TableWriter;
import org.gongkai.figures.FlatTables;
import org.gongkai.figures.FlatValue;
import org.gongkai.figures.ReportSum;
import org.gongkai.form.Aspect;
import org.gongkai.form.Form;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.CreditCode;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.DivisionCode;
import org.gongkai.report.OtherMatters;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;
import org.gongkai.testkit.FaultArbitraries;
import org.gongkai.testkit.FaultKind;
import org.gongkai.testkit.ReportSize;
import org.gongkai.testkit.YearArbitraries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Makes up the reports of a country: counties with their organs, and prefectures that sum their counties up, each for five
 * years that follow from one another. Most reports are right; some have a fault in a table, a text taken from another organ or
 * from the year before, are there twice or not at all. The same seed always gives the same country.
 */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = {"编造任意多份报告，供试用和测量。", "Makes up any number of reports, to try and to measure with."})
final class SampleCountry implements Callable<Integer> {

    private static final int FIRST_YEAR = 2021;
    private static final int YEARS = 5;
    private static final int COUNTIES = 10;
    private static final List<String> ORGANS =
            List.of("发展和改革局", "教育局", "财政局", "公安局", "民政局", "水利局", "卫生健康局", "和平街道办事处", "东风镇人民政府");

    /** The reports of a prefecture, if none is missing. */
    private static final int REPORTS_OF_A_PREFECTURE = (COUNTIES * (ORGANS.size() + 1) + 1) * YEARS;

    private static final List<String> WORK =
            List.of("公开目录", "政策解读", "办事指南", "申请流程", "审核制度", "专栏建设", "数据开放", "热线答复", "基层标准", "档案移交", "新闻发布", "征求意见");
    private static final List<String> PEOPLE =
            List.of("综合科", "法规科", "信息中心", "各业务科室", "分管领导", "值班人员", "法律顾问", "社会监督员", "档案室", "服务窗口");
    private static final List<String> DEEDS =
            List.of("梳理", "修订", "督查", "培训", "通报", "回访", "评估", "更新", "归集", "公示", "抽查", "会商", "改版", "宣讲");
    private static final List<String> ENDS = List.of("成效明显", "限期整改", "群众满意", "记录可查", "逐项销号", "按月推进", "责任到人", "形成长效机制");

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FILE|FOLDER",
            description = {
                "NDJSON文件（可用.gz），或用--documents时的文件夹。",
                "The NDJSON file (also .gz), or with --documents the folder."
            })
    private Path output = Path.of("");

    @Option(
            names = "--documents",
            description = {"写成Word文件而不是NDJSON。", "Write Word documents instead of NDJSON."})
    private boolean documents;

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = {"同时写出名单。", "Also write the roster."})
    private Optional<Path> roster = Optional.empty();

    @Option(
            names = "--reports",
            defaultValue = "5000",
            paramLabel = "NUMBER",
            description = {"报告数量。", "How many reports."})
    private int number;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "NUMBER",
            description = {"随机种子。", "The seed."})
    private long seed;

    @Override
    public Integer call() throws IOException {
        if (documents) {
            writeDocuments();
        } else {
            try (Stream<DisclosureReport> reports = reports(seed, number)) {
                DisclosureJson.standard().lines().write(reports, output);
            }
        }
        if (roster.isPresent()) {
            writeRoster(number, roster.get());
        }
        return 0;
    }

    private void writeDocuments() throws IOException {
        Files.createDirectories(output);
        DocumentWriter word = DocumentWriter.word();
        int written = 0;
        for (DisclosureReport report : reports(seed, number).toList()) {
            word.write(report, output.resolve("%06d.docx".formatted(++written)));
        }
    }

    /** The first reports of the country, prefecture by prefecture. */
    static Stream<DisclosureReport> reports(long seed, int number) {
        return IntStream.iterate(0, prefecture -> prefecture + 1)
                .boxed()
                .flatMap(prefecture -> new Prefecture(seed, prefecture).reports())
                .limit(number);
    }

    /** Who sums up whom in as much of the country as has so many reports. */
    static void writeRoster(int number, Path file) throws IOException {
        int prefectures = number / (REPORTS_OF_A_PREFECTURE * 9 / 10) + 1;
        TableWriter.CSV.write(
                Roster.TABLE,
                IntStream.range(0, prefectures)
                        .boxed()
                        .flatMap(prefecture -> rosterOf(prefecture).entrySet().stream()
                                .map(entry -> Stream.concat(
                                                FlatTables.agencyRow(entry.getKey()).stream(),
                                                Stream.of(FlatValue.of(entry.getValue())))
                                        .toList())),
                file);
    }

    private static Map<Agency, String> rosterOf(int prefecture) {
        Agency city = city(prefecture);
        Map<Agency, String> parents = new LinkedHashMap<>();
        parents.put(city, "");
        for (int county = 0; county < COUNTIES; county++) {
            Agency government = county(prefecture, county);
            parents.put(government, city.name().orElseThrow());
            for (int organ = 0; organ < ORGANS.size(); organ++) {
                parents.put(organ(prefecture, county, organ), government.name().orElseThrow());
            }
        }
        return parents;
    }

    private static Agency city(int prefecture) {
        return agency("示例" + (prefecture + 1) + "市人民政府", AgencyLevel.PREFECTURAL, AgencyKind.GOVERNMENT, prefecture, 0);
    }

    private static Agency county(int prefecture, int county) {
        return agency(
                "示例" + (prefecture + 1) + "市第" + (county + 1) + "县人民政府",
                AgencyLevel.COUNTY,
                AgencyKind.GOVERNMENT,
                prefecture,
                county + 1);
    }

    /** An organ; every second one gives its credit code. */
    private static Agency organ(int prefecture, int county, int organ) {
        Agency agency = agency(
                "示例" + (prefecture + 1) + "市第" + (county + 1) + "县" + ORGANS.get(organ),
                AgencyLevel.COUNTY,
                AgencyKind.DEPARTMENT,
                prefecture,
                county + 1);
        String body = "11%06d%09d".formatted(410000, (prefecture * 100L + county) * 100 + organ);
        return organ % 2 == 0
                ? agency.withCreditCode(new CreditCode(body
                        + new CreditCode(body + "0").expectedCheckCharacter().orElseThrow()))
                : agency;
    }

    private static Agency agency(String name, AgencyLevel level, AgencyKind kind, int prefecture, int county) {
        return Agency.builder()
                .name(name)
                .level(level)
                .kind(kind)
                .divisionCode(
                        new DivisionCode("41%02d%02d".formatted(prefecture % 90 + 1, county == 0 ? 0 : 20 + county)))
                .build();
    }

    /** The reports of a prefecture, which do not depend on those of others. */
    private static final class Prefecture {

        private final int prefecture;
        private final Random random;
        private final List<DisclosureReport> reports = new ArrayList<>();

        Prefecture(long seed, int prefecture) {
            this.prefecture = prefecture;
            this.random = new Random(seed * 31 + prefecture);
        }

        Stream<DisclosureReport> reports() {
            JqwikSession.run(this::make);
            return reports.stream();
        }

        private void make() {
            List<ReportSum.Builder> city = sums(city(prefecture));
            for (int county = 0; county < COUNTIES; county++) {
                List<ReportSum.Builder> sums = sums(county(prefecture, county));
                for (int organ = 0; organ < ORGANS.size(); organ++) {
                    List<DisclosureReport> years = draw(
                            YearArbitraries.of(organ(prefecture, county, organ), FIRST_YEAR, YEARS, ReportSize.SMALL));
                    addTo(sums, years);
                    publish(years);
                }
                List<DisclosureReport> years = summedUp(sums);
                addTo(city, years);
                publish(years);
            }
            publish(summedUp(city));
        }

        private static List<ReportSum.Builder> sums(Agency government) {
            return IntStream.range(FIRST_YEAR, FIRST_YEAR + YEARS)
                    .mapToObj(year -> ReportSum.builder(Form.ofYear(year).orElseThrow(), year, government))
                    .toList();
        }

        private static void addTo(List<ReportSum.Builder> sums, List<DisclosureReport> years) {
            for (int year = 0; year < YEARS; year++) {
                sums.get(year).add(years.get(year));
            }
        }

        private static List<DisclosureReport> summedUp(List<ReportSum.Builder> sums) {
            return sums.stream().map(sum -> sum.build().report()).toList();
        }

        private <T> T draw(Arbitrary<T> arbitrary) {
            return arbitrary.generator(1).next(random).value();
        }

        /** Writes the prose of the years of an agency, and puts in what goes wrong. */
        private void publish(List<DisclosureReport> years) {
            Optional<DisclosureReport> before = Optional.empty();
            for (DisclosureReport year : years) {
                DisclosureReport report = withProse(year, before);
                before = Optional.of(report);
                if (oneOutOf(100)) {
                    continue;
                }
                report = oneOutOf(10)
                        ? draw(FaultArbitraries.faults(FaultKind.ONE_CELL, report))
                                .faulty()
                        : report;
                reports.add(report);
                if (oneOutOf(200)) {
                    reports.add(report);
                }
            }
        }

        private DisclosureReport withProse(DisclosureReport report, Optional<DisclosureReport> before) {
            String title = report.agency().name().orElseThrow() + report.year() + "年政府信息公开工作年度报告";
            DisclosureReport titled = report.withTitle(title);
            Optional<DisclosureReport> model = oneOutOf(5)
                    ? before
                    : Optional.of(reports)
                            .filter(all -> !all.isEmpty() && oneOutOf(30))
                            .map(this::one);
            return model.map(other -> titled.withOverview(other.overview())
                            .withProblemsAndImprovements(other.problemsAndImprovements())
                            .withOtherMatters(other.otherMatters()))
                    .orElseGet(() -> titled.withOverview(new Overview(Stream.of(Aspect.values())
                                    .map(this::passage)
                                    .toList()))
                            .withProblemsAndImprovements("存在的问题：" + sentences(4) + "下一步改进：" + sentences(4))
                            .withOtherMatters(OtherMatters.of("其他工作：" + sentences(3))));
        }

        private Passage passage(Aspect aspect) {
            return Passage.builder()
                    .aspect(aspect)
                    .heading(aspect.title().zh())
                    .text(sentences(6))
                    .build();
        }

        private String sentences(int count) {
            return Stream.generate(() -> one(PEOPLE) + "对" + one(WORK) + one(DEEDS) + "，并就" + one(WORK) + "与"
                            + one(PEOPLE) + one(DEEDS) + "，" + one(ENDS) + "。")
                    .limit(count)
                    .collect(Collectors.joining());
        }

        private boolean oneOutOf(int cases) {
            return random.nextInt(cases) == 0;
        }

        private <T> T one(List<T> choice) {
            return choice.get(random.nextInt(choice.size()));
        }
    }
}
