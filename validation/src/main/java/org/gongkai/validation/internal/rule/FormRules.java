package org.gongkai.validation.internal.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.Aspect;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.gongkai.form.Unit;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.Overview;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.internal.prose.Speaker;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/** The rules on how the form is filled in: FORM-*. */
final class FormRules {

    /** Obtains them in the order of the catalogue. */
    static List<Rule> all() {
        return List.of(
                new Year(),
                new Sections(),
                new Aspects(),
                new Title(),
                new BlankCell(),
                new NotANumber(),
                new AmountScale());
    }

    private FormRules() {}

    /** FORM-YEAR: the form fits the report year. */
    private static final class Year implements Rule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("FORM-YEAR")
                .severity(Severity.ERROR)
                .title(new LocalizedText("报告格式与报告年度相符", "The form fits the report year"))
                .basis(Basis.BOTH_FORMS)
                .formula("form = 2019 ⇔ 2019 ≤ year ≤ 2020; form = 2021 ⇔ year ≥ 2021")
                .addArguments("year", "form", "expected")
                .failMessage(new LocalizedText(
                        "{year}年度的报告使用了{form}年格式，应当使用{expected}。",
                        "The report for {year} uses the form of {form}; it has to use {expected}."))
                .build();

        @Override
        public RuleDescription description() {
            return DESCRIPTION;
        }

        @Override
        public void check(DisclosureReport report, Checks checks) {
            checks.check(
                    report.form().isFor(report.year()),
                    () -> DESCRIPTION
                            .finding(Outcome.FAIL)
                            .putArguments("year", LocalizedText.verbatim(Integer.toString(report.year())))
                            .putArguments(
                                    "form", LocalizedText.verbatim(report.form().id()))
                            .putArguments("expected", prescribed(report.year()))
                            .build());
        }

        private static LocalizedText prescribed(int year) {
            return Form.ofYear(year)
                    .map(form -> new LocalizedText(
                            form.id() + "年格式（" + form.documentNumber() + "）",
                            "the form of " + form.id() + " (" + form.documentNumber() + ")"))
                    .orElse(new LocalizedText(
                            "当年的要求：2019年度以前没有统一格式", "what its time prescribed: before 2019 there was no such form"));
        }
    }

    /** FORM-SECTIONS: all six sections are there. */
    private static final class Sections implements Rule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("FORM-SECTIONS")
                .severity(Severity.ERROR)
                .title(new LocalizedText("六个部分齐全", "All six sections are there"))
                .basis(new LocalizedText(
                        Basis.ARTICLE_50.zh() + "、" + Basis.STANDARD_FORM.zh(),
                        Basis.ARTICLE_50.en() + "; " + Basis.STANDARD_FORM.en()))
                .formula(
                        "overview, article20, applications, reviewAndLitigation, problemsAndImprovements, otherMatters ≠ ∅")
                .addArguments("section")
                .failMessage(new LocalizedText("缺少“{section}”部分。", "The section \"{section}\" is missing."))
                .build();

        @Override
        public RuleDescription description() {
            return DESCRIPTION;
        }

        @Override
        public void check(DisclosureReport report, Checks checks) {
            for (Section section : Section.values()) {
                checks.check(
                        report.has(section),
                        () -> DESCRIPTION
                                .finding(Outcome.FAIL)
                                .putArguments("section", section.heading())
                                .build());
            }
        }
    }

    /** FORM-ASPECTS: section one covers the five aspects, be it under headings of the organ's own. */
    private static final class Aspects implements Rule {

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
                            .anyMatch(text -> WORDS.getOrDefault(aspect, List.of()).stream()
                                    .anyMatch(text::contains));
        }

        private static LocalizedText titles(List<Aspect> aspects) {
            return new LocalizedText(
                    aspects.stream().map(aspect -> aspect.title().zh()).collect(Collectors.joining("、")),
                    aspects.stream().map(aspect -> aspect.title().en()).collect(Collectors.joining(", ")));
        }
    }

    /**
     * FORM-TITLE: a title exists, ends in 政府信息公开工作年度报告, and names the agency and the report year. White space and the
     * notation of the year do not count.
     */
    private static final class Title implements Rule {

        private static final String ENDING = Form.REPORT_NAME.zh();

        private static final Pattern YEAR = Pattern.compile("(?:[0-9]{4}|[〇一二三四五六七八九]{4})年?度?");

        private static final Pattern SPACE = Pattern.compile("\\s");

        private static final Pattern ZERO = Pattern.compile("[○零]");

        private static final String NUMERALS = "〇一二三四五六七八九";

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("FORM-TITLE")
                .severity(Severity.WARNING)
                .title(new LocalizedText("标题规范", "The title is as the form wants it"))
                .basis(Basis.STANDARD_FORM)
                .formula("title names agency, be it in short, and year, and ends in " + ENDING)
                .addArguments("title", "problem")
                .failMessage(new LocalizedText("{title}不规范：{problem}。", "{title} is not as it has to be: {problem}."))
                .build();

        @Override
        public RuleDescription description() {
            return DESCRIPTION;
        }

        @Override
        public void check(DisclosureReport report, Checks checks) {
            String title = plain(report.title().orElse(""));
            String year = Integer.toString(report.year());
            if (title.isEmpty()) {
                checks.found(finding(report, new LocalizedText("没有标题", "there is none"))
                        .severity(Severity.INFO)
                        .build());
                return;
            }
            check(
                    report,
                    checks,
                    title.endsWith(ENDING),
                    new LocalizedText("应以“" + ENDING + "”结尾", "it has to end in " + ENDING));
            check(
                    report,
                    checks,
                    title.contains(year) || title.contains(inNumerals(year)),
                    new LocalizedText("没有写明报告年度" + year, "it does not name the report year " + year));
            String agency = report.agency().name().orElse("");
            check(
                    report,
                    checks,
                    isNamedIn(title, report),
                    new LocalizedText("没有写明机关名称" + agency, ("it does not name the agency " + agency).strip()));
        }

        /**
         * Whether the title names the agency, be it by a shorter name, or names nobody: then the name stands beside it, where it was
         * found.
         */
        private static boolean isNamedIn(String title, DisclosureReport report) {
            String holder = YEAR.matcher(title.substring(
                            0, title.indexOf("政府信息公开") < 0 ? title.length() : title.lastIndexOf("政府信息公开")))
                    .replaceAll("");
            if (report.agency().name().isEmpty()) {
                return !holder.isEmpty();
            }
            return holder.isEmpty()
                    || new Speaker(report.agency())
                            .names().stream()
                                    .map(Title::plain)
                                    .anyMatch(name ->
                                            title.contains(name) || holder.length() > 1 && name.contains(holder));
        }

        private static void check(DisclosureReport report, Checks checks, boolean holds, LocalizedText problem) {
            checks.check(holds, () -> finding(report, problem).build());
        }

        private static Finding.Builder finding(DisclosureReport report, LocalizedText problem) {
            return DESCRIPTION
                    .finding(Outcome.FAIL)
                    .putArguments("title", quoted(report.title()))
                    .putArguments("problem", problem);
        }

        private static LocalizedText quoted(Optional<String> title) {
            return title.map(text -> new LocalizedText("标题“" + text + "”", "The title \"" + text + "\""))
                    .orElse(new LocalizedText("标题", "The title"));
        }

        private static String plain(String text) {
            String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
            return ZERO.matcher(SPACE.matcher(normal).replaceAll("")).replaceAll("〇");
        }

        private static String inNumerals(String year) {
            return year.chars()
                    .mapToObj(digit -> NUMERALS.substring(digit - '0', digit - '0' + 1))
                    .collect(Collectors.joining());
        }
    }

    /** FORM-BLANK-CELL: no table cell is blank or not applicable; one finding for every table that has such cells. */
    private static final class BlankCell extends PreparedRule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("FORM-BLANK-CELL")
                .severity(Severity.WARNING)
                .title(new LocalizedText("表格没有空白单元格", "No table cell is blank"))
                .basis(Basis.STANDARD_FORM)
                .formula("cell ∉ {blank, not applicable}")
                .addArguments("table", "count")
                .failMessage(new LocalizedText(
                        "{table}有{count}个单元格没有填写数字（没有的应当填0）：{cells}。",
                        "{table}, cells without a number (zero has to be written as 0): {count}, {cells}."))
                .build();

        BlankCell() {
            super(
                    DESCRIPTION,
                    form -> TableScan.of(form, cell -> cell instanceof Cell.Blank || cell instanceof Cell.NotApplicable)
                            .map(BlankCell::check));
        }

        private static PreparedCheck check(TableScan blanks) {
            return (report, checks) -> {
                if (blanks.isThere(report)) {
                    List<FormCell> found = blanks.found(report);
                    checks.check(found.isEmpty(), () -> finding(blanks.table(), found));
                }
            };
        }

        private static Finding finding(Table table, List<FormCell> blanks) {
            return DESCRIPTION
                    .finding(Outcome.FAIL)
                    .addAllLeft(blanks.stream().map(FormCell::path).toList())
                    .putArguments("table", table.label())
                    .putArguments("count", LocalizedText.verbatim(Integer.toString(blanks.size())))
                    .build();
        }
    }

    /** FORM-NOT-A-NUMBER: no table cell holds text; one finding for every such cell. */
    private static final class NotANumber extends PreparedRule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("FORM-NOT-A-NUMBER")
                .severity(Severity.ERROR)
                .title(new LocalizedText("表格单元格填写的是数字", "Table cells hold numbers"))
                .basis(Basis.STANDARD_FORM)
                .formula("cell is not text")
                .addArguments("text")
                .failMessage(new LocalizedText("{cells}：“{text}”不是有效的数字。", "{cells}: \"{text}\" is no valid number."))
                .build();

        NotANumber() {
            super(
                    DESCRIPTION,
                    form -> TableScan.of(form, cell -> cell instanceof Cell.Text)
                            .map(NotANumber::check));
        }

        private static PreparedCheck check(TableScan texts) {
            return (report, checks) -> {
                if (!texts.isThere(report)) {
                    return;
                }
                List<FormCell> found = texts.found(report);
                if (found.isEmpty()) {
                    checks.pass();
                }
                found.forEach(cell -> checks.found(finding(cell, (Cell.Text) report.cell(cell.path()))));
            };
        }

        private static Finding finding(FormCell cell, Cell.Text text) {
            return DESCRIPTION
                    .finding(Outcome.FAIL)
                    .addLeft(cell.path())
                    .putArguments("text", LocalizedText.verbatim(text.printed()))
                    .build();
        }
    }

    /** FORM-AMOUNT-SCALE: amounts have at most four decimals, since the unit is 万元 and nothing is less than a yuan. */
    private static final class AmountScale extends PreparedRule {

        private static final int DECIMALS = 4;

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("FORM-AMOUNT-SCALE")
                .severity(Severity.WARNING)
                .title(new LocalizedText("金额最多保留四位小数", "Amounts have at most four decimals"))
                .basis(new LocalizedText("表中“单位：万元”的说明", "the form's own note of the unit, 10,000 yuan"))
                .formula("decimals(amount) ≤ 4")
                .addArguments("amount")
                .failMessage(new LocalizedText(
                        "{cells}：{amount}万元的小数超过四位，请核对单位是否为万元。",
                        "{cells}: {amount} has more than four decimals; is it really in 10,000 yuan?"))
                .build();

        AmountScale() {
            super(
                    DESCRIPTION,
                    form -> form.cells().stream()
                            .filter(cell -> cell.column().unit() == Unit.TEN_THOUSAND_YUAN)
                            .map(cell -> (report, checks) -> check(cell, report.cell(cell.path()), checks)));
        }

        private static void check(FormCell place, Cell cell, Checks checks) {
            if (!(cell instanceof Cell.Amount amount)) {
                checks.skip();
            } else {
                checks.check(
                        amount.value().stripTrailingZeros().scale() <= DECIMALS,
                        () -> DESCRIPTION
                                .finding(Outcome.FAIL)
                                .addLeft(place.path())
                                .putArguments("amount", LocalizedText.verbatim(amount.toString()))
                                .build());
            }
        }
    }

    /**
     * Finds the cells of a table that hold something peculiar.
     *
     * @param table the table
     * @param first the place of its first cell among all cells of the form
     * @param peculiar what is looked for
     */
    private record TableScan(Table table, int first, Predicate<Cell> peculiar) {

        /** One scan for every table of a form. */
        static Stream<TableScan> of(Form form, Predicate<Cell> peculiar) {
            return form.tables().stream()
                    .map(table -> new TableScan(
                            table, form.indexOf(table.cells().get(0).path()), peculiar));
        }

        boolean isThere(DisclosureReport report) {
            return report.has(table.section());
        }

        List<FormCell> found(DisclosureReport report) {
            List<FormCell> found = new ArrayList<>();
            List<FormCell> places = table.cells();
            List<Cell> cells = report.cells();
            for (int i = 0; i < places.size(); i++) {
                if (peculiar.test(cells.get(first + i))) {
                    found.add(places.get(i));
                }
            }
            return found;
        }
    }
}
