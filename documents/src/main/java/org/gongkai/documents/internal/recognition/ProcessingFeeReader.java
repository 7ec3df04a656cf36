package org.gongkai.documents.internal.recognition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.report.InformationProcessingFee;
import org.gongkai.text.PlainText;

/**
 * Reads what section six plainly states of the information-processing fee: 发出收费通知3件，总金额600元，实际收取600元. What two
 * sentences state differently is left out, as is what is said of another year.
 */
final class ProcessingFeeReader {

    private static final Pattern SENTENCE_END = Pattern.compile("[。；;！\\n]");

    /** What {@link #ABOUT_THE_FEE} has in any case, and most texts have not. */
    private static final String FEE_CHARACTER = "费";

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private static final Pattern ABOUT_THE_FEE = Pattern.compile("信息处理费|收费通知");

    /** Other years, and what is not done yet. */
    private static final Pattern NOT_THIS_YEAR = Pattern.compile("上年|上一年|去年|往年|历年|累计|次年|明年|预计|计划|将|同比");

    private static final String IS = "(?:共计?|合计|总计|为|是|:)*";
    /** Of at most 11 digits, more than any fee has. */
    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,11})";

    private static final String COUNT = "(?<count>" + DIGITS + "|零)(?:件|份|次|个|张)";
    private static final String AMOUNT = "(?<amount>" + DIGITS + "(?:\\.\\d{1,6})?|零)(?<unit>万?元)";
    private static final String FEE = "(?:政府信息公开)?(?:信息处理费)";

    /** Nothing stands before a denial in its clause that denies or narrows it: 不存在, 其中2件. */
    private static final String AT_THE_START = "(?:^|,)(?:(?!不存在|不是|并非|其中|部分|个别|仅|除|\\d件)[^,]){0,40}?";

    private static final String NOT = AT_THE_START + "(?:未|没有)";

    /** A clause ends there; what is denied is not the fee for something or of somebody. */
    private static final String NOTHING_MORE = "(?=,|$|、|和|及|也|,?且)";

    private static final Pattern NOTICES = Pattern.compile(
            "(?<![未没])(?:发出|制发|出具|下达|送达)(?:的)?" + FEE + "?(?:收费|缴费)通知书?(?:的)?(?:件数|数量|总数)?" + IS + COUNT);

    private static final Pattern NOTICES_BEHIND = Pattern.compile("(?:发出|制发|出具|下达|送达)" + COUNT + FEE + "?(?:收费|缴费)通知");

    private static final Pattern NO_NOTICES =
            Pattern.compile(NOT + "(?:发出|制发|出具|下达)" + FEE + "?(?:收费|缴费)通知书?" + NOTHING_MORE);

    private static final Pattern NOTIFIED = Pattern.compile("通知书?[^收]{0,20}?(?<!收取)(?:总金额|金额|总额)" + IS + AMOUNT);

    private static final Pattern COLLECTED = Pattern.compile(
            "(?<![应拟可未])(?:实际收取|实收|(?:共|已|年|度|,|^)收取)(?:的)?" + FEE + "?(?:的)?(?:总金额|金额|总额|费用)?" + IS + AMOUNT);

    private static final Pattern NOTHING_COLLECTED = Pattern.compile(
            "(?:" + NOT + "|" + AT_THE_START + "无)(?:收取|产生|发生)(?:过|任何)*" + FEE + "(?:费用)?(?:的?情况)?" + NOTHING_MORE);

    private static final int TEN_THOUSAND = 4;

    private ProcessingFeeReader() {}

    static Optional<InformationProcessingFee> read(String text) {
        if (!text.contains(FEE_CHARACTER)) {
            return Optional.empty();
        }
        List<String> sentences = SENTENCE_END
                .splitAsStream(text)
                .map(part -> WHITE_SPACE.matcher(PlainText.halfWidth(part)).replaceAll(""))
                .filter(sentence -> ABOUT_THE_FEE.matcher(sentence).find()
                        && !NOT_THIS_YEAR.matcher(sentence).find())
                .toList();
        Optional<BigDecimal> notices = only(
                Stream.of(stated(sentences, NOTICES), stated(sentences, NOTICES_BEHIND), none(sentences, NO_NOTICES))
                        .flatMap(found -> found));
        Optional<BigDecimal> notified = only(stated(sentences, NOTIFIED));
        Optional<BigDecimal> collected =
                only(Stream.concat(stated(sentences, COLLECTED), none(sentences, NOTHING_COLLECTED)));
        return notices.isEmpty() && notified.isEmpty() && collected.isEmpty()
                ? Optional.empty()
                : Optional.of(InformationProcessingFee.builder()
                        .noticesIssued(notices.map(number -> OptionalLong.of(number.longValueExact()))
                                .orElse(OptionalLong.empty()))
                        .amountNotified(notified)
                        .amountCollected(collected)
                        .build());
    }

    private static Stream<BigDecimal> stated(List<String> sentences, Pattern pattern) {
        return sentences.stream().flatMap(sentence -> {
            Matcher matcher = pattern.matcher(sentence);
            return matcher.find() ? Stream.of(number(matcher)) : Stream.empty();
        });
    }

    private static Stream<BigDecimal> none(List<String> sentences, Pattern pattern) {
        return sentences.stream()
                .filter(sentence -> pattern.matcher(sentence).find())
                .map(sentence -> BigDecimal.ZERO);
    }

    private static BigDecimal number(Matcher matcher) {
        boolean isCount = matcher.pattern().pattern().contains("<count>");
        String digits =
                matcher.group(isCount ? "count" : "amount").replace("零", "0").replace(",", "");
        boolean isYuan = isCount || matcher.group("unit").equals("元");
        BigDecimal number = new BigDecimal(digits);
        return isYuan ? number : number.scaleByPowerOfTen(TEN_THOUSAND).stripTrailingZeros();
    }

    /** The one number that all statements have, empty if there is none or they differ. */
    private static Optional<BigDecimal> only(Stream<BigDecimal> stated) {
        List<BigDecimal> numbers = stated.toList();
        return numbers.stream()
                .findFirst()
                .filter(first -> numbers.stream().allMatch(other -> other.compareTo(first) == 0));
    }
}
