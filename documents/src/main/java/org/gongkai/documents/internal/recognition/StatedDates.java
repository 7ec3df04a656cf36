package org.gongkai.documents.internal.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.text.PlainText;

/** Dates that a document states in words: the year it reports, and the day of publication beside its label. */
final class StatedDates {

    private static final String YEAR = PrintedDate.YEAR;
    private static final String TO = "起?(?:至|到|[-‐–—―~～]{1,4})";
    private static final String MARK = "[年./\\-]";

    /** The whole of a year as the statistical period, in days, in figures or in Chinese numerals. */
    private static final Pattern PERIOD =
            Pattern.compile("(?<year>" + YEAR + ")" + MARK + "(?:0?1|元|一)[月./\\-](?:0?1|一)(?![\\d十])日?" + TO
                    + "(?:(?<second>" + YEAR + ")" + MARK + "|[同当本]年)?(?:12|十二)[月./\\-](?:31|三十一)(?!\\d)");

    private static final Pattern DIGITS =
            Pattern.compile("(?<!\\d)(?<year>20\\d\\d)0101" + TO + "(?<second>20\\d\\d)1231(?!\\d)");

    private static final Pattern MONTHS = Pattern.compile("(?:统计|数据|报告)[^。]{0,20}?(?<year>" + YEAR + ")年(?:0?1|元|一)月?份?"
            + TO + "(?:(?<second>" + YEAR + ")年|[同当本]年)?(?:12|十二)月(?![\\d一二三])");

    /** The patterns of a period that ends in December, perhaps with the year in which it does. */
    private static final Set<Pattern> UNTIL_DECEMBER = Set.of(PERIOD, DIGITS, MONTHS);

    private static final Pattern WHOLE_YEAR =
            Pattern.compile("(?:统计|数据|报告)(?:的?统计)?(?:期限|时限|期间|时间|时段|区间|周期|年度|范围)(?:为|是|系|[:])?(?<year>" + YEAR
                    + ")年(?:度|全年)?(?![度全]?[\\d一二三四五六七八九十元])");

    private static final String REPORT = "年?度?[^，。；;,]{0,30}?(?:政府|政务)?信息公开(?:工作)?(?:情况)?(?:的?年度)?(?:工作)?(?:报告|年报)";

    /** A sentence that presents the report: 现公布我局2022年政府信息公开工作年度报告. */
    private static final Pattern PRESENTED = Pattern.compile(
            "(?:公布|发布|公开|编制|编写|形成|制作|撰写|现将|特将|兹将|本报告[是为系]|以下[是为])[^。；;]{0,40}?(?<year>" + YEAR + ")" + REPORT);

    private static final Pattern NAMED = Pattern.compile("(?<year>" + YEAR + ")" + REPORT);

    /** How the text begins: 2022年，我局按要求公开信息, perhaps behind the heading of its passage. */
    private static final Pattern BEGINNING = Pattern.compile("^(?:[^。:]{2,20}[。:])?(?:在|过去的|回顾)?(?<year>" + YEAR
            + ")年(?:度|以来|全年|来)?(?:[,，]|(?=[我本全区县市省镇乡局各园]|在|按照|根据|严格|认真|紧紧))");

    /** How the text tells which year it is about: 现汇报我局2022年政府信息公开工作. */
    private static final Pattern TOLD = Pattern.compile(
            "(?:现将|特将|兹将|结合|汇报|报告|总结)[^。；;]{0,20}?(?<year>" + YEAR + ")年?度?[^，。；;,]{0,20}?(?:政府|政务)信息公开");

    /** The end of the year up to which the text counts: 截至2022年底. */
    private static final Pattern UNTIL_END = Pattern.compile("截[至止]到?(?<year>" + YEAR + ")年(?:12月31日|十二月三十一日|年?底|年?末)");

    /** The labels of a day: what says that the page was published, the time on a page, what says so of the document, any. */
    private static final List<String> LABELS = List.of(
            "(?:发布|公布|公开|发表|上网|刊发|信息|提供|稿件|发稿|上传|录入|添加)(?:日期|时间)|(?:发布|公布|刊登|发表)于",
            "(?<![\\p{IsHan}])时间",
            "(?:发文|成文|生成|印发|签发|制发|创建|更新|修改|编辑)(?:日期|时间)",
            "(?<![\\p{IsHan}])日期");

    private static final String PRINTED_DAY = "(?<day>" + PrintedDate.DAY + "|20\\d{6}(?!\\d))";

    private static final String CLOCK = "\\s+\\d{1,2}:\\d{2}(?::\\d{2})?";

    /** What stands between a label and its day: 发布日期：【…】, or the bar between two cells. */
    private static final String BEHIND_LABEL = "\\s*[:\\]】)]?\\s*[|\\[【(]?\\s*";

    /** A day with the time of publication, whatever the label says. */
    private static final Pattern WITH_CLOCK =
            Pattern.compile("(?<!\\p{IsHan})(?:日期|时间)" + BEHIND_LABEL + PRINTED_DAY + CLOCK);

    /** A line that begins with the day of publication, before the source and the like. */
    private static final Pattern UNLABELLED = Pattern.compile(
            "^\\s*" + PRINTED_DAY + "(?:" + CLOCK + ")?\\s*(?=(?:信息)?(?:来源|浏览|点击|阅读|访问|字体|字号|作者|编辑|供稿))");

    private static final List<Pattern> PUBLISHED = Stream.of(
                    Stream.of(labelled(LABELS.get(0)), WITH_CLOCK),
                    LABELS.stream().skip(1).map(StatedDates::labelled),
                    Stream.of(UNLABELLED))
            .flatMap(patterns -> patterns)
            .toList();

    /** A label in a line of its own, before that of the day. */
    private static final Pattern LABEL_ALONE =
            Pattern.compile("\\s*(?:" + String.join("|", LABELS) + ")\\s*[:\\]】)]?\\s*");

    private static final Pattern COMPACT_DAY = Pattern.compile("(?<!\\d)(20\\d{2})(\\d{2})(\\d{2})(?=\\d{6}|(?!\\d))");

    /** Spaces within the label of a day: 发 布 时 间. */
    private static final Pattern SPACE_IN_LABEL = Pattern.compile("(?<=[发公成生印更日时布开文表新])\\s+(?=[布开文表成发新日时期间])");

    private static final Pattern DAY = Pattern.compile(PrintedDate.DAY);

    /** A space between the parts of a day in Chinese. */
    private static final Pattern SPACE_IN_DAY = Pattern.compile("(?<=[年月\\d])\\s+(?=[年月日号]|\\d{1,2}\\s*[月日号])");

    /** What a text names as its rule or model may name another year. */
    private static final Pattern MODEL = Pattern.compile(
            "(?:根据|按照|依据|依照|参照|对照|落实)[^，。；《,;]{0,30}《[^《》]{0,80}》(?:[、和及][^，。；《,;]{0,20}《[^《》]{0,80}》)*");

    private static final Pattern ANY_YEAR = Pattern.compile("20\\d\\d(?=年)");

    private static final int LONGEST = 2_000;
    private static final int SHORTEST_YEAR = 4;

    private StatedDates() {}

    private static Pattern labelled(String label) {
        return Pattern.compile("(?:" + label + ")" + BEHIND_LABEL + PRINTED_DAY);
    }

    /** Finds the year that is wholly the statistical period, 2021年1月1日至2021年12月31日. */
    static OptionalInt periodYear(List<Block> blocks) {
        return year(blocks, PERIOD, DIGITS, MONTHS, WHOLE_YEAR);
    }

    /** Finds the year of the report that a sentence presents. */
    static OptionalInt presentedYear(List<Block> blocks) {
        OptionalInt presented = year(blocks, PRESENTED);
        return presented.isPresent() ? presented : year(blocks, NAMED);
    }

    /** Finds the year with which a paragraph of the report begins. */
    static OptionalInt beginningYear(List<Block> blocks) {
        OptionalInt beginning = year(blocks, BEGINNING, TOLD);
        return beginning.isPresent() ? beginning : year(blocks, UNTIL_END);
    }

    /** Says whether a text names a year, and no other one. */
    private static boolean namesOneYear(String text) {
        return ANY_YEAR.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .count()
                == 1;
    }

    /** Finds the day behind a label such as 发布日期, with a time behind it or not. */
    static Optional<LocalDate> published(List<Block> blocks) {
        List<Block> lines = withLabels(blocks);
        return PUBLISHED.stream()
                .flatMap(day -> first(lines, text -> published(day, text)).stream())
                .findFirst();
    }

    /** Puts a label that has its own line, as in a list of definitions, before the next one. */
    private static List<Block> withLabels(List<Block> blocks) {
        List<Block> lines = new ArrayList<>();
        String label = "";
        for (Block block : blocks) {
            boolean isParagraph = block instanceof Paragraph;
            String text = block.rows().get(0).text();
            lines.add(
                    isParagraph && !label.isEmpty()
                            ? new Paragraph(block.rows().get(0).place(), label + text, false)
                            : block);
            label = isParagraph && LABEL_ALONE.matcher(PlainText.normal(text)).matches() ? text : "";
        }
        return lines;
    }

    private static Optional<LocalDate> published(Pattern day, String text) {
        String line = SPACE_IN_DAY
                .matcher(SPACE_IN_LABEL.matcher(text).replaceAll(""))
                .replaceAll("");
        Matcher published = day.matcher(line);
        while (published.find()) {
            Optional<LocalDate> found =
                    PrintedDate.day(COMPACT_DAY.matcher(published.group("day")).replaceAll("$1-$2-$3"));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Reads the day that the data of a page give, perhaps with a time. */
    static Optional<LocalDate> day(String data) {
        String plain = SPACE_IN_DAY.matcher(PlainText.normal(data)).replaceAll("");
        Matcher day = DAY.matcher(COMPACT_DAY.matcher(plain).replaceAll("$1-$2-$3"));
        return day.find() ? PrintedDate.day(day.group()) : Optional.empty();
    }

    private static OptionalInt year(List<Block> blocks, Pattern... patterns) {
        return first(blocks, text -> {
                    boolean hasDecember = text.indexOf("12") >= 0 || text.indexOf("十二") >= 0;
                    if (!hasDecember && text.indexOf('年') < 0) {
                        return Optional.empty();
                    }
                    String compact = PlainText.compact(text);
                    String own = compact.indexOf('《') < 0
                            ? compact
                            : MODEL.matcher(compact).replaceAll("");
                    return Stream.of(patterns)
                            .filter(pattern -> hasDecember || !UNTIL_DECEMBER.contains(pattern))
                            .filter(pattern -> pattern != UNTIL_END || namesOneYear(own))
                            .flatMap(pattern -> yearIn(pattern.matcher(own)).stream())
                            .findFirst();
                })
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static Optional<Integer> yearIn(Matcher found) {
        boolean hasSecond = UNTIL_DECEMBER.contains(found.pattern());
        while (found.find()) {
            int year = PrintedDate.year(found.group("year"));
            String second = hasSecond ? found.group("second") : null;
            if (second == null || PrintedDate.year(second) == year) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }

    /** What the first line states that states anything. */
    private static <T> Optional<T> first(List<Block> blocks, Function<String, Optional<T>> statement) {
        for (Block block : blocks) {
            for (GridRow row : block.rows()) {
                if (mayHaveYear(row)) {
                    String text = row.text();
                    String part = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
                    Optional<T> stated = statement.apply(PlainText.normal(part));
                    if (stated.isPresent()) {
                        return stated;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Says of most lines at once that they state nothing: none of their cells has a digit and is as long as a year. */
    private static boolean mayHaveYear(GridRow row) {
        for (GridCell cell : row.cells()) {
            if (cell.text().length() >= SHORTEST_YEAR && hasDigit(cell.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (PlainText.isChinese(c) ? c == '一' || c == '二' : Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }
}
