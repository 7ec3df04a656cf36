package org.gongkai.validation.internal.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;

/**
 * PROSE-PERSONAL-DATA: nobody's identity number and no mobile number is published with the report. The number by which the
 * organ itself can be called is only worth a look.
 */
final class PersonalDataRule extends ProseRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PROSE-PERSONAL-DATA")
            .severity(Severity.WARNING)
            .title(new LocalizedText("没有公民身份号码和手机号码", "No identity number and no mobile number is published"))
            .basis(new LocalizedText("《政府信息公开条例》第十五条", "Regulations on Open Government Information, Article 15"))
            .formula("prose has no identity number and no mobile number")
            .addArguments("kind", "found")
            .failMessage(new LocalizedText(
                    "“{section}”中有{kind}“{found}”，是否属于个人信息？", "\"{section}\" has {kind}, \"{found}\". Is it personal?"))
            .build();

    private static final LocalizedText IDENTITY = new LocalizedText("公民身份号码", "an identity number");
    private static final LocalizedText MOBILE = new LocalizedText("手机号码", "a mobile number");

    private static final int IDENTITY_LENGTH = 18;
    private static final int MOBILE_LENGTH = 11;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int FIRST_BIRTH = 1900;
    private static final String IN_ADDRESSES = "/.=@_-?&:%#";
    private static final int LABEL = 12;

    PersonalDataRule() {
        super(DESCRIPTION);
    }

    @Override
    void check(Prose prose, Checks checks) {
        for (Prose.Text text : prose.texts()) {
            int before = checks.findings().size();
            String plain = text.plain().plain();
            int start = 0;
            while (start < plain.length()) {
                if (!isPart(plain.charAt(start))) {
                    start++;
                    continue;
                }
                int end = start;
                while (end < plain.length() && isPart(plain.charAt(end))) {
                    end++;
                }
                check(plain, start, end, text, checks);
                start = end;
            }
            if (checks.findings().size() == before) {
                checks.pass();
            }
        }
    }

    private static void check(String plain, int start, int end, Prose.Text text, Checks checks) {
        String number = plain.substring(start, Math.min(end, start + IDENTITY_LENGTH + 1));
        if (number.length() == IDENTITY_LENGTH && isIdentity(number)) {
            found(IDENTITY, Severity.WARNING, start, end, text, checks);
        } else if (number.length() == MOBILE_LENGTH && isMobile(number) && !isInAddress(plain, start, end)) {
            String before = plain.substring(Math.max(0, start - LABEL), start);
            boolean office = before.contains("电话") || before.contains("联系方式") || before.contains("热线");
            found(MOBILE, office ? Severity.INFO : Severity.WARNING, start, end, text, checks);
        }
    }

    private static void found(
            LocalizedText kind, Severity severity, int start, int end, Prose.Text text, Checks checks) {
        String quotation = text.plain().quote(start, end);
        checks.found(DESCRIPTION
                .finding(Outcome.FAIL)
                .severity(severity)
                .putArguments("kind", kind)
                .putArguments("found", LocalizedText.verbatim(quotation))
                .prose(text.place(quotation))
                .build());
    }

    private static boolean isPart(char c) {
        return Figure.isDigit(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isMobile(String number) {
        return number.chars().allMatch(c -> Figure.isDigit((char) c))
                && number.charAt(0) == '1'
                && number.charAt(1) >= '3';
    }

    private static boolean isInAddress(String plain, int start, int end) {
        return start > 0 && IN_ADDRESSES.indexOf(plain.charAt(start - 1)) >= 0
                || end < plain.length() && IN_ADDRESSES.indexOf(plain.charAt(end)) >= 0 && plain.charAt(end) != '-';
    }

    private static boolean isIdentity(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            if (!Figure.isDigit(number.charAt(i))) {
                return false;
            }
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return Character.toUpperCase(number.charAt(IDENTITY_LENGTH - 1)) == CHECK_CHARACTERS.charAt(sum % 11)
                && isBirthDate(number.substring(6, 14));
    }

    private static boolean isBirthDate(String digits) {
        try {
            LocalDate born = LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
            return born.getYear() >= FIRST_BIRTH && born.getYear() < 2100;
        } catch (DateTimeException impossible) {
            return false;
        }
    }
}
