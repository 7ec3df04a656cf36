package org.gongkai.documents.internal.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.report.Agency;
import org.gongkai.text.PlainText;

/**
 * The title of a report, on one line or several, and what it says: 武陟县人民政府办公室2021年政府信息公开工作年度报告.
 *
 * @param text the title without white space
 * @param year the report year, if it is named
 * @param agency the agency's name, if it is named
 * @param first the first block of the title
 * @param end the block after the title
 */
record ReportTitle(String text, OptionalInt year, Optional<String> agency, int first, int end) {

    /** A title has at most so many lines, and begins in one of the first lines of the document. */
    private static final int MOST_LINES = 4;

    private static final int FURTHEST = 400;

    /** With all that stands around it, a title has at most so many characters. */
    private static final int LONGEST = 300;

    private static final Pattern LINE = Pattern.compile("[\\p{L}\\p{N}（）()〔〕【】\\[\\]○、·“”\"\\-—_|｜]{1,60}");

    private static final String NUMBER_OF_DOCUMENT = "[\\p{IsHan}]{0,15}[\\[〔(【]\\d{4}[\\]〕)】]第?\\d{1,5}号";

    /** What names a title that stands behind it. */
    private static final String LABELS = "标题|题目|题名|名称|信息名称|文件名称?|文章标题|(?:公开)?事项";

    /** What stands around a title without being part of it: 标题：《…》.docx */
    private static final Pattern AROUND_A_TITLE = Pattern.compile(
            "^(?:" + LABELS + "|附件[\\d一二三]{0,2})[:：|｜]"
                    + "|^(?:Page|P\\.?)\\d{1,4}[-—–:：/|]*|^第\\d{1,4}页(?:[,，/]?共\\d{1,4}页)?[-—–:：/|]*|^[-—–]+\\d{1,4}[-—–]+|^\\d{1,3}[-—–/|]+"
                    + "|[-—–_/|]*第\\d{1,4}页(?:[,，/]?共\\d{1,4}页)?$|[-—–]+\\d{1,4}[-—–]+$|(?<=报告|年报)[-—–_/|]?\\d{1,3}(?:/\\d{1,3})?$"
                    + "|(?<=报告|年报)(?:二维码|打印|分享|收藏|下载|关闭)+$"
                    + "|^" + NUMBER_OF_DOCUMENT + "(?=.)"
                    + "|^[【\\[](?:[^】\\]]{0,12}(?:发布|公布|公示|置顶|转载)|[^】\\]\\d]{0,12}(?:报告|年报|公开|公告|通知|动态))[】\\]]|^\\d{4}年度?(?:公布|发布|公开)的"
                    + "|^[《<〈【\\[]|^关于(?:印发|公布|发布|公开|报送)(?:[《<〈]|(?=\\p{IsHan}))|[》>〉]的(?:通知|公告|函|报告)$"
                    + "|\\.(?:docx?|pdf|wps|ofd|txt|html?)$|[》>〉】\\]。.]+$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DOCUMENT_NUMBER = Pattern.compile(NUMBER_OF_DOCUMENT);

    /** What a page adds to the title of its article. */
    private static final Pattern SITE = Pattern.compile("(?<=报告|年报)[_|｜\\-—–·<《>»].*$");

    /** What parts the titles of a page, its site and its place in it. */
    private static final Pattern PARTS =
            Pattern.compile("[_|｜<>»«]+|\\s+[-—–·]+\\s+|[\\s\\p{Z}]+|[-—–]+(?=\\p{IsHan})");

    /** A label in a cell of its own, before the title. */
    private static final Pattern LABEL_AND_SPACE = Pattern.compile("^[\\s|｜]*(?:" + LABELS + ")[\\s\\p{Z}|｜]+(?=\\S)");

    /** What a title tells that names year and agency. */
    private static final int ALL = 3;

    private static final Pattern BAR = Pattern.compile("[|｜]");

    /** Between bars stand a title and the name of a site; what has more is a row of cells. */
    private static final int MOST_WITH_SITE = 2;

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]");
    private static final Pattern YEAR = Pattern.compile("(" + PrintedDate.YEAR + ")年?度?(?![年度]?\\d{1,2}月)");
    private static final Pattern NAME_AND_COLON = Pattern.compile("([^:：]+)[:：](.+)");

    /** The figures of a year in a line of their own, where another script or size parts them from the word 年 behind them. */
    private static final Pattern YEAR_APART = Pattern.compile(
            "^(?<first>20\\d\\d)?(?<title>[^\\d]*?)(?<rest>年度?(?:政府|政务)信息公开[^\\d]*?(?:报告|年报))(?<last>20\\d\\d)?$");

    /** A sentence that presents the report is not its title. */
    private static final Pattern SENTENCE = Pattern.compile(
            "^(?:现|特此|兹|特|根据|按照|依照|依据|遵照|本|我|向|以下|如下|为|请|欢迎|点击|由|按)|公布我|现公布|现将|(?:编制|编写|形成|公布|发布|起草|撰写)(?:了|的?(?:本|我|"
                    + PrintedDate.YEAR + "))|社会公布|如下$");

    /** The whole of a year instead of the year. */
    private static final Pattern PERIOD =
            Pattern.compile("(" + PrintedDate.YEAR + ")年0?1月0?1日[至到\\-—–~]+(?:\\1年)?12月31日");

    /** A word that every title has. */
    private static final String SUBJECT = "公开";

    private static final Pattern TITLE = Pattern.compile(
            "(.*?)(?:政府信息|政务信息|信息|政务)" + SUBJECT + ".*(?:报告|年报)(?:的(?:公告|公示|通告|通知))?(?:\\(([^()]*)\\))?");

    /** The word that is left of a year whose figures stand elsewhere. */
    private static final Pattern YEAR_LEFT = Pattern.compile("年度?$");

    private static final Pattern AROUND_A_NAME = Pattern.compile("^[^\\p{L}]*(?:关于)?|(?:关于|[^\\p{L})]+)$");

    /** The titles that the first blocks may be, each in so many lines as it has, from the first on. */
    static List<ReportTitle> all(List<Block> front) {
        List<Optional<String>> lines = front.stream()
                .limit(FURTHEST)
                .map(block -> isDocumentNumber(block) ? Optional.<String>empty() : Optional.of(line(block)))
                .toList();
        List<ReportTitle> titles = new ArrayList<>();
        for (int first = 0; first < lines.size(); first++) {
            addTitles(titles, lines, first);
        }
        return titles;
    }

    /** Reads a title that stands in the data of a page, before the name of the site. */
    static Optional<ReportTitle> ofData(String printed) {
        if (printed.length() > LONGEST) {
            return Optional.empty();
        }
        return Stream.concat(
                        Stream.of(SITE.matcher(WHITE_SPACE.matcher(printed).replaceAll(""))
                                .replaceFirst("")),
                        PARTS.splitAsStream(printed))
                .map(ReportTitle::withoutAround)
                .filter(title -> LINE.matcher(title).matches())
                .flatMap(title -> read(title, 1, 0, 0).stream())
                .filter(title -> title.text().indexOf('_') < 0 && title.text().indexOf('|') < 0)
                .max(Comparator.comparingInt(ReportTitle::known)
                        .thenComparingInt(title -> -title.text().length()));
    }

    /** The title that tells most, in the fewest lines; of several, the one next to section one. */
    static Optional<ReportTitle> best(List<ReportTitle> titles) {
        return titles.stream()
                .max(Comparator.comparingInt(ReportTitle::known)
                        .thenComparing(title -> title.first() - title.end())
                        .thenComparing(ReportTitle::first));
    }

    /** Finds a title of another report, one that names another year or agency, among the lines that are not this title's. */
    Optional<ReportTitle> rival(List<ReportTitle> titles) {
        return titles.stream()
                .filter(other -> other.known() == known() && (other.end() <= first || other.first() >= end))
                .filter(other -> !other.year().equals(year) || !isOfSameAgency(other))
                .filter(other -> !other.text().endsWith(text) && !text.endsWith(other.text()))
                .findFirst();
    }

    /** Says whether both name the same agency, be it shortened or with a word of the page in front, or both none. */
    private boolean isOfSameAgency(ReportTitle other) {
        String own = agency.orElse("");
        String its = other.agency().orElse("");
        return own.isEmpty() || its.isEmpty()
                ? own.equals(its)
                : own.endsWith(its) || its.endsWith(own) || Agency.of(own).isSameAs(Agency.of(its));
    }

    /** What the title says: rather the year than the agency, which a signature may tell too. */
    int known() {
        return (year.isPresent() ? 2 : 0) + (agency.isPresent() ? 1 : 0);
    }

    /** Adds the titles that begin in a line; a document number, which is no line, may stand between the lines of one. */
    private static void addTitles(List<ReportTitle> titles, List<Optional<String>> lines, int first) {
        StringBuilder text = new StringBuilder();
        int parts = 0;
        int furthest = Math.min(first + MOST_LINES, lines.size());
        for (int i = first; i < furthest; i++) {
            if (lines.get(i).isPresent()) {
                String line = lines.get(i).orElseThrow();
                if (!LINE.matcher(line).matches()) {
                    return;
                }
                text.append(line);
                parts++;
                String whole =
                        parts == 1 ? line : YEAR_APART.matcher(text).replaceFirst("${title}${first}${last}${rest}");
                read(whole, parts, first, i + 1).ifPresent(titles::add);
            } else if (parts == 0) {
                return;
            }
        }
    }

    private static Optional<ReportTitle> read(String text, int parts, int first, int end) {
        String plain = PERIOD.matcher(PlainText.compact(text)).replaceFirst("$1年");
        if (!plain.contains(SUBJECT) || SENTENCE.matcher(plain).find()) {
            return Optional.empty();
        }
        Optional<MatchResult> year = year(plain);
        OptionalInt named = year.map(found -> OptionalInt.of(PrintedDate.year(found.group(1))))
                .orElse(OptionalInt.empty());
        String timeless = year.map(found -> plain.substring(0, found.start()) + plain.substring(found.end()))
                .orElse(plain);
        Matcher words = TITLE.matcher(timeless.replace("()", ""));
        return Optional.of(words)
                .filter(Matcher::matches)
                .map(matched -> agency(matched.group(1))
                        .or(() -> Optional.ofNullable(matched.group(2))
                                .filter(name -> parts == 1 && AgencyName.isLikely(name))))
                .filter(agency -> parts == 1 || agency.map(AgencyName::isLikely).orElse(true))
                .map(agency -> new ReportTitle(text, named, agency, first, end));
    }

    /** Finds the year of the report, the last one before the subject; one before it is that of a document or of publication. */
    private static Optional<MatchResult> year(String plain) {
        List<MatchResult> years = YEAR.matcher(plain).results().toList();
        int subject = plain.indexOf(SUBJECT);
        return years.stream()
                .filter(found -> found.end() <= subject)
                .reduce((first, last) -> last)
                .or(() -> years.stream().findFirst());
    }

    /** Says whether a block is a document number, such as 示教〔2024〕3号, which may stand between the lines of a title. */
    static boolean isDocumentNumber(Block block) {
        return block instanceof Paragraph paragraph
                && DOCUMENT_NUMBER.matcher(PlainText.compact(paragraph.text())).matches();
    }

    private static String line(Block block) {
        String row = block.rows().size() == 1 ? block.rows().get(0).text() : "";
        String printed = WHITE_SPACE
                .matcher(LABEL_AND_SPACE.matcher(row).replaceFirst(""))
                .replaceAll("");
        if (printed.length() > LONGEST) {
            return "";
        }
        String[] cells = BAR.split(printed);
        if (cells.length > 1) {
            Optional<String> cell = cellWithTitle(cells);
            if (cell.isPresent() || cells.length > MOST_WITH_SITE) {
                return cell.orElse("");
            }
        }
        String title = withoutAround(SITE.matcher(printed).replaceFirst(""));
        Matcher named = NAME_AND_COLON.matcher(title);
        return named.matches() && AgencyName.isLikely(named.group(1)) ? named.group(1) + named.group(2) : title;
    }

    /** The cell of a row that is a whole title by itself; where there are more than title and site, one that lacks something. */
    private static Optional<String> cellWithTitle(String[] cells) {
        return Stream.of(cells)
                .flatMap(cell -> read(cell, 1, 0, 0).stream())
                .filter(title -> title.known() == ALL || cells.length > MOST_WITH_SITE)
                .max(Comparator.comparingInt(ReportTitle::known))
                .map(ReportTitle::text);
    }

    private static String withoutAround(String printed) {
        String title = WHITE_SPACE.matcher(printed).replaceAll("");
        for (String outer = ""; !outer.equals(title); ) {
            outer = title;
            title = AROUND_A_TITLE.matcher(outer).replaceAll("");
        }
        return title;
    }

    /** In the contracted 某县人民政府信息公开, the word 政府 belongs to both sides. */
    private static Optional<String> agency(String beforeSubject) {
        String name = YEAR_LEFT
                .matcher(AROUND_A_NAME.matcher(beforeSubject).replaceAll(""))
                .replaceAll("");
        return Optional.of(name.endsWith("人民") ? name + "政府" : name).filter(text -> !text.isEmpty());
    }
}
