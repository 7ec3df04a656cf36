package org.gongkai.documents.internal.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.report.InformationProcessingFee;
import org.gongkai.text.ChineseNumber;
import org.gongkai.text.PlainText;

/**
 * Reads what section six plainly states of the information-processing fee: 发出收费通知3件，总金额600元，实际收取600元. A clause
 * states something only if it is one of the usual wordings as a whole, and is said of this agency and this year; a sentence
 * with anything else on the fee in it, such as an exception, a condition or a refund, states nothing. What two sentences
 * state differently is left out.
 */
final class ProcessingFeeReader {

    private static final Pattern SENTENCE_END = Pattern.compile("[。；;！？?\\n]");

    /** A comma that parts thousands ends no clause; a conjunction that begins another denial does. */
    private static final Pattern CLAUSE_END =
            Pattern.compile("(?<!\\d),|,(?!\\d{3}(?!\\d))|[、()]|(?<=.)(?:以及|并且|而且|且|也|亦|并|同时|和|及)(?=未|没有|均未|无|实际收取)");

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** What {@link #ABOUT_THE_FEE} has in any case, and most texts have not. */
    private static final String FEE_CHARACTER = "费";

    private static final Pattern ABOUT_THE_FEE = Pattern.compile("信息(?:公开)?处理费|(?:收费|缴费)通知");

    /** Titles of regulations and their numbers, which have years, numbers and fees in them. */
    private static final Pattern CITATION = Pattern.compile("《[^《》]{0,80}》|[\\p{IsHan}]{0,12}〔\\d{4}〕\\d{1,5}号");

    private static final Pattern NUMBERING =
            Pattern.compile("^(?:\\(?[一二三四五六七八九十\\d]{1,3}\\)|[一二三四五六七八九十\\d]{1,3}[.、](?!\\d)|[一二三四]是)");

    private static final Pattern CAPTION = Pattern.compile("^[^,:\\d]{0,40}(?:情况|事项|如下|方面|说明|报告):(?=.)");

    /** What takes something away from what is said, or makes it depend on something. */
    private static final Pattern QUALIFIED = Pattern.compile(
            "其中|含|包括|除|[以之]外|不存在|并非|不是|并不|不等于|退|部分|个别|仅|如(?!期|实|下)|若|凡|倘|的话|假|约|左右|余|[近超]\\d|不足|未达|误|更正|应为");

    /** What a sentence begins with that takes something away from the one before. */
    private static final Pattern GOES_ON = Pattern.compile("^(?:其中|但|不过|以上|上述|该|此|后|含|另)");

    /** Other years, what is not done yet, and what is said of others. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("上年|上一年|去年|前年|往年|历年|近年|累计|次年|明年|来年|同比|预计|计划|拟|将|下一步|今后|可以|应当|"
                    + "全[省市县区州旗镇乡国]|各[级部单乡镇街县区市]|下属|下级|下辖|所属|直属|其[他它]|部门|兄弟");

    private static final Pattern NAMED_YEAR = Pattern.compile("(?<!\\d)(20\\d{2})年");

    /** What is due is neither notified nor collected. */
    private static final Pattern DUE = Pattern.compile("(?:应|需|待|拟|可)(?:收|缴|交).*");

    private static final String SELF =
            "[我本](?:机关|单位|行政机关|部门|局|委|办|厅|府|署|院|校|馆|镇|乡|县|市|区|省|州|盟|旗|街道|中心|政府|管委会|分局)(?:办公室|政府)?";

    /** When and by whom, and how much in all. */
    private static final String OPENING = "(?:20\\d{2}年度?|本年度?|今年|全年|当年|年度|年内|报告期|统计期限?|期|" + SELF + "|在|度?内|间|中|:)*";

    private static final Pattern OF_ITSELF = Pattern.compile(SELF + "|本年|今年");
    private static final Pattern ONLY_OPENING = Pattern.compile(OPENING);

    private static final String ADVERBS =
            "(?:共计?|合计|总计|总共|一共|均|也|亦|并|且|同时|依法|依规|累积|(?:按照?|根据|依据|依照)(?:有关|相关)?(?:规定|要求|标准)?)*";
    private static final String IS = "(?:共计?|合计|总计|总共|均?为|是|:|人民币)*";

    /** Of at most 11 digits, more than any fee has. */
    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,11})";

    private static final String CHINESE_DIGITS = "[零〇一二两三四五六七八九十百千]{1,12}";
    private static final String COUNT = "(?<number>" + DIGITS + "|" + CHINESE_DIGITS + ")(?<unit>[件份次个张宗])";
    private static final String AMOUNT =
            "(?<number>" + DIGITS + "(?:\\.\\d{1,6})?|" + CHINESE_DIGITS + ")(?<unit>万?元)(?:整|人民币)?";
    private static final String FEE = "(?:政府信息公开|政务公开|信息公开|依申请公开)?(?:的)?(?:政府)?信息(?:公开)?处理费用?";
    private static final String ISSUE = "(?:实际)?(?:发出|制发|出具|下达|送达|下发|开具|发放|印发)(?:了|过|的|任何)*";
    private static final String NOTICE = "(?:" + FEE + ")?(?:的)?(?:收费|缴费)通知[书单]?";
    private static final String COLLECT = "(?:实际|已)*(?:收取|收缴|征收)(?:了|过|的|到|任何)*";
    private static final String NOT = "(?:未曾|从未|并未|均未|未|没有|均没有)";
    private static final String TOTAL = "(?:总金额|金额|总额|总数额|数额|费用)";
    private static final String CASE = "(?:的?(?:情况|情形|现象|行为|事项|问题))?";

    /** How many applications the fee was collected for. */
    private static final String APPLICATIONS = "(?:政府信息公开|信息公开|依申请公开)*(?:的)?申请(?:案件|事项|人)?";

    private static final String FOR_APPLICATIONS =
            "(?:(?:有|对|就)?(?:" + DIGITS + "|" + CHINESE_DIGITS + ")[件份次个]" + APPLICATIONS + ")?";

    private static final Pattern CONCERNED = Pattern.compile("共?涉及" + APPLICATIONS + DIGITS + "[件份次个人名]");

    private static final List<Pattern> NOTICES = clause(
            "(?:" + ISSUE + ")?" + NOTICE + "(?:的)?(?:件数|数量|总数|份数|数)?" + IS + COUNT, ISSUE + COUNT + "(?:的)?" + NOTICE);

    private static final List<Pattern> NO_NOTICES =
            clause(NOT + ISSUE + NOTICE + CASE, "(?:无|未产生|未发生)(?:" + ISSUE + ")?" + NOTICE + CASE, NOTICE + ":?无");

    private static final List<Pattern> NOTHING = clause(NOT + ISSUE + NOTICE + "(?:和|及|以及|或)" + COLLECT + FEE + CASE);

    private static final List<Pattern> NOTIFIED =
            clause("(?:" + NOTICE + "|通知[书单]?)(?:的)?(?:涉及)?" + TOTAL + IS + AMOUNT);

    /** An amount that follows the number of notices. */
    private static final List<Pattern> NOTIFIED_BEHIND =
            clause("(?:涉及|通知)?(?:的)?" + TOTAL + IS + AMOUNT, "(?:共计|合计|总计)" + AMOUNT);

    private static final List<Pattern> COLLECTED = clause(
            FOR_APPLICATIONS + COLLECT + "(?:" + FEE + ")?(?:的)?" + TOTAL + "?" + IS + AMOUNT,
            "实收(?:" + FEE + ")?(?:的)?" + TOTAL + "?" + IS + AMOUNT,
            FEE + "(?:的)?" + COLLECT + TOTAL + "?" + IS + AMOUNT);

    private static final List<Pattern> NOTHING_COLLECTED = clause(
            NOT + "(?:向|对)?(?:任何)?(?:申请人)?" + COLLECT + "(?:申请人)?(?:的)?(?:" + FEE + "|该项费用|该费用|费用)?" + CASE,
            "(?:" + NOT + "|无)(?:产生|发生|收取)(?:任何)?" + FEE + "(?:收取)?" + CASE,
            "无" + FEE + "(?:收入|收取|产生)?" + CASE,
            FEE + NOT + COLLECT,
            "(?:" + COLLECT + FEE + "|" + FEE + COLLECT + ")(?:的?情况):?无");

    /** What a clause without a statement may not have in it. */
    private static final Pattern TELLING = Pattern.compile("\\d|[费收缴免减元件]|通知|[不未没无非]");

    private static final Pattern NO_OTHER_MATTER = Pattern.compile("(?:无|没有)(?:其[他它])?(?:需要?)?(?:报告|说明).*");
    private static final Pattern ACCORDING = Pattern.compile("(?:按照|根据|依据|依照|按|严格).{0,60}(?:规定|要求|精神|办法|通知|文件|执行|标准)?");

    private static final int TEN_THOUSAND = 4;

    private final int year;
    private final List<BigDecimal> notices = new ArrayList<>();
    private final List<BigDecimal> notified = new ArrayList<>();
    private final List<BigDecimal> collected = new ArrayList<>();

    private ProcessingFeeReader(int year) {
        this.year = year;
    }

    /** A clause that is one of some wordings, with nothing but its time and subject before. */
    private static List<Pattern> clause(String... wordings) {
        return Stream.of(wordings)
                .map(wording -> Pattern.compile(OPENING + ADVERBS + wording))
                .toList();
    }

    /**
     * Reads section six.
     *
     * @param text the section
     * @param year the report year
     * @return what is stated, empty if nothing is
     */
    static Optional<InformationProcessingFee> read(String text, int year) {
        if (!text.contains(FEE_CHARACTER)) {
            return Optional.empty();
        }
        ProcessingFeeReader reader = new ProcessingFeeReader(year);
        reader.readSentences(SENTENCE_END
                .splitAsStream(text)
                .map(ProcessingFeeReader::plain)
                .filter(sentence -> !sentence.isEmpty())
                .toList());
        Optional<BigDecimal> notices = only(reader.notices);
        Optional<BigDecimal> notified = only(reader.notified);
        Optional<BigDecimal> collected = only(reader.collected);
        return notices.isEmpty() && notified.isEmpty() && collected.isEmpty()
                ? Optional.empty()
                : Optional.of(InformationProcessingFee.builder()
                        .noticesIssued(notices.map(number -> OptionalLong.of(number.longValueExact()))
                                .orElse(OptionalLong.empty()))
                        .amountNotified(notified)
                        .amountCollected(collected)
                        .build());
    }

    private static String plain(String sentence) {
        String compact = WHITE_SPACE.matcher(PlainText.halfWidth(sentence)).replaceAll("");
        boolean mayCite = compact.indexOf('《') >= 0 || compact.indexOf('〔') >= 0;
        String own = mayCite ? CITATION.matcher(compact).replaceAll("") : compact;
        return NUMBERING.matcher(own).replaceFirst("");
    }

    private void readSentences(List<String> sentences) {
        boolean isOwnBefore = false;
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i);
            String next = i + 1 < sentences.size() ? sentences.get(i + 1) : "";
            boolean isPlain = !QUALIFIED.matcher(sentence).find()
                    && !GOES_ON.matcher(next).find();
            boolean isAbout = ABOUT_THE_FEE.matcher(sentence).find() || isOwnBefore && isOneOf(COLLECTED, sentence);
            if (isAbout && isPlain) {
                readSentence(sentence);
            }
            isOwnBefore = isAbout && isPlain && isOwn(sentence);
        }
    }

    private boolean isOwn(String text) {
        return !ELSEWHERE.matcher(text).find() && !namesOtherYear(text);
    }

    /** Takes what the clauses of a sentence state, if each of them is understood. */
    private void readSentence(String sentence) {
        ProcessingFeeReader stated = new ProcessingFeeReader(year);
        String body = isOneOf(NOTHING_COLLECTED, sentence)
                ? sentence
                : CAPTION.matcher(sentence).replaceFirst("");
        boolean isElsewhere = false;
        boolean areNoticesBefore = false;
        for (String clause : CLAUSE_END.split(body)) {
            boolean isOwn = isOwn(clause);
            boolean begins = isOwn && (OF_ITSELF.matcher(clause).lookingAt() || clause.startsWith(year + "年"));
            isElsewhere = !isOwn || isElsewhere && !begins;
            boolean isUnderstood = isElsewhere || stated.readClause(clause, areNoticesBefore);
            if (!isUnderstood) {
                return;
            }
            areNoticesBefore = !isElsewhere && isOneOf(NOTICES, clause);
        }
        notices.addAll(stated.notices);
        notified.addAll(stated.notified);
        collected.addAll(stated.collected);
    }

    private boolean namesOtherYear(String clause) {
        Matcher named = NAMED_YEAR.matcher(clause);
        while (named.find()) {
            if (Integer.parseInt(named.group(1)) != year) {
                return true;
            }
        }
        return false;
    }

    private boolean readClause(String clause, boolean areNoticesBefore) {
        if (isOneOf(NOTHING, clause)) {
            notices.add(BigDecimal.ZERO);
            collected.add(BigDecimal.ZERO);
            return true;
        }
        return states(clause, NOTICES, notices)
                || denies(clause, NO_NOTICES, notices)
                || states(clause, NOTIFIED, notified)
                || areNoticesBefore && states(clause, NOTIFIED_BEHIND, notified)
                || states(clause, COLLECTED, collected)
                || denies(clause, NOTHING_COLLECTED, collected)
                || DUE.matcher(clause).matches()
                || CONCERNED.matcher(clause).matches()
                || NO_OTHER_MATTER.matcher(clause).matches()
                || ACCORDING.matcher(clause).matches() && !clause.contains("收取") && !clause.contains("未")
                || ONLY_OPENING.matcher(clause).matches()
                || !TELLING.matcher(clause).find();
    }

    private static boolean isOneOf(List<Pattern> wordings, String clause) {
        return wordings.stream().anyMatch(wording -> wording.matcher(clause).matches());
    }

    private static boolean denies(String clause, List<Pattern> wordings, List<BigDecimal> numbers) {
        boolean isSo = isOneOf(wordings, clause);
        if (isSo) {
            numbers.add(BigDecimal.ZERO);
        }
        return isSo;
    }

    /** A clause whose number cannot be read is not understood. */
    private static boolean states(String clause, List<Pattern> wordings, List<BigDecimal> numbers) {
        Optional<BigDecimal> number = wordings.stream()
                .map(wording -> wording.matcher(clause))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(stated -> number(stated.group("number").replace(",", ""), stated.group("unit")));
        number.ifPresent(numbers::add);
        return number.isPresent();
    }

    private static Optional<BigDecimal> number(String digits, String unit) {
        boolean areDigits = digits.charAt(0) <= '9';
        Optional<BigDecimal> number = areDigits
                ? Optional.of(new BigDecimal(digits))
                : ChineseNumber.parse(digits).stream()
                        .mapToObj(BigDecimal::valueOf)
                        .findFirst();
        return number.map(value ->
                unit.startsWith("万") ? value.scaleByPowerOfTen(TEN_THOUSAND).stripTrailingZeros() : value);
    }

    /** The one number that all statements have, empty if there is none or they differ. */
    private static Optional<BigDecimal> only(List<BigDecimal> numbers) {
        return numbers.stream()
                .findFirst()
                .filter(first -> numbers.stream().allMatch(other -> other.compareTo(first) == 0));
    }
}
