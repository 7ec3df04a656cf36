package org.gongkai.validation.internal.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.Section;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/**
 * PROSE-YEAR: a sentence that reports this year's work does not name another year. Only sentences that open with a
 * neighbouring year and go straight on to what was done count; section five, comparisons, plans and what is told before the report year's own
 * figures may name any year.
 */
final class ProseYearRule implements Rule {

    private static final Pattern DONE_IN_YEAR = Pattern.compile("([12]\\d{3})年度?(?:全年)?，?"
            + "(?:我(?:局|委|办|镇|乡|街道|县|市|区|省|厅|院|单位|机关|部门)|本(?:机关|单位|局|委|办|镇|乡|街道|厅|部门))?，?"
            + "(?:共计|共|累计|全年|及时|依法|主动|通过各种渠道|通过各类渠道){0,3}"
            + "(?:公开|收到|接到|受理|新收|办理|办结|答复|发布|制发|组织|开展|召开|举办|更新|完成|认真|深入|严格|扎实|坚持|按照|围绕)");

    private static final Pattern MAY_NAME_ANY_YEAR = Pattern.compile(
            "同比|相比|对比|比|较|去年|上一?年|同期|增长|增加|下降|减少|提高|降低|将|拟|计划|继续|下一步|预计|力争|工作报告|年度报告|考核|评估|要点|方案|预算|决算|规划|至|[—–~～-]");

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PROSE-YEAR")
            .severity(Severity.WARNING)
            .title(new LocalizedText("写的是报告年度的工作", "The prose speaks of the report year"))
            .basis(ProseRules.REPORT_AGREES_WITH_ITSELF)
            .formula("a sentence on this year's work names no year but the report year")
            .addArguments("year")
            .failMessage(new LocalizedText(
                    "报告年度为{year}年，“{section}”却写道“{quotation}”。",
                    "The report is for {year}, but \"{section}\" says \"{quotation}\"."))
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(DisclosureReport report, Checks checks) {
        ReportYear year = new ReportYear(report.year());
        List<String> neighbours = neighbours(report.year());
        String agency = report.agency().name().orElse("");
        for (ProseText text : ProseText.of(report)) {
            if (text.section() == Section.PROBLEMS_AND_IMPROVEMENTS) {
                continue;
            }
            if (neighbours.stream().anyMatch(text.text()::contains)) {
                check(text, agency, year, checks);
            } else {
                checks.pass();
            }
        }
    }

    /** The years with which the report year may be mistaken, in narrow and wide digits. Most texts name neither. */
    private static List<String> neighbours(int year) {
        return Stream.of(year - 1, year + 1)
                .map(Object::toString)
                .flatMap(digits -> Stream.of(digits, wide(digits)))
                .toList();
    }

    private static String wide(String digits) {
        return digits.chars()
                .map(digit -> digit - '0' + '０')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void check(ProseText text, String agency, ReportYear year, Checks checks) {
        PlainText read = PlainText.of(text.text());
        List<Sentence> sentences = read.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean holds = !mayOpenWithYear(sentence, read.plain(), agency)
                    || i + 1 < sentences.size()
                            && year.opens(sentences.get(i + 1).of(read.plain()))
                    || !isWorkOfAnotherYear(sentence.of(read.plain()).replace(agency, ""), year);
            checks.check(
                    holds,
                    () -> DESCRIPTION
                            .finding(Outcome.FAIL)
                            .putArguments("year", LocalizedText.verbatim(Integer.toString(year.number())))
                            .prose(text.place(read.quote(sentence.start(), sentence.end())))
                            .build());
        }
    }

    /** Whether a sentence can open with a year, once the name of the agency is left out; most cannot. */
    private static boolean mayOpenWithYear(Sentence sentence, String plain, String agency) {
        char first = plain.charAt(sentence.start());
        return first == '1' || first == '2' || !agency.isEmpty() && plain.startsWith(agency, sentence.start());
    }

    private static boolean isWorkOfAnotherYear(String sentence, ReportYear year) {
        Matcher done = DONE_IN_YEAR.matcher(sentence);
        return done.lookingAt()
                && isMistakable(Integer.parseInt(done.group(1)), sentence, year)
                && !MAY_NAME_ANY_YEAR.matcher(sentence).find()
                && !year.isNamedIn(sentence);
    }

    /** The year before, as in a report that was copied, or the year after, unless nothing is counted: then it is a plan. */
    private static boolean isMistakable(int named, String sentence, ReportYear year) {
        return named == year.number() - 1
                || named == year.number() + 1
                        && !Figure.in(sentence, 0, sentence.length()).isEmpty();
    }
}
