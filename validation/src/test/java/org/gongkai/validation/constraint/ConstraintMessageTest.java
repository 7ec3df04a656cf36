package org.gongkai.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.Form;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of the messages, and that nothing of a report gets into their templates. */
class ConstraintMessageTest {

    private static final DisclosureReport WRONG =
            Samples.with(Samples.zero(Form.FORM_2021), "/reviewAndLitigation/review/total", Cell.count(2));

    private static final String CHINESE = "表四 · 行政复议：四种结果之和为0，总计填写为2，相差2。";
    private static final String ENGLISH = "Table 4 · Administrative reconsideration: the four outcomes add up to 0, "
            + "but the total says 2; the difference is 2.";

    private final Locale defaultLocale = Locale.getDefault();

    record Held(@ValidReport DisclosureReport report) {}

    record Tagged(
            @ValidReport(message = "{rule}（{text.zh}）") DisclosureReport report) {}

    record Bundled(
            @ValidReport(message = "{no.bundle.has.this} {text.en}")
            DisclosureReport report) {}

    /** Any cell may hold any text, and the message of its finding quotes it. */
    private static DisclosureReport quoting(String text) {
        return Samples.with(Samples.zero(Form.FORM_2021), "/reviewAndLitigation/review/corrected", Cell.text(text));
    }

    @AfterEach
    void restoreTheDefaultLocale() {
        Locale.setDefault(defaultLocale);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, true", "en-US, false", "fr-FR, false"})
    void theDefaultFactorySpeaksTheDefaultLocale(String locale, boolean chinese) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(message(factory.getValidator(), new Held(WRONG))).isEqualTo(chinese ? CHINESE : ENGLISH);
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN", "en-US"})
    void theInterpolatorsLocaleDecidesWhateverTheDefault(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        for (Function<Locale, Validator> provider : List.<Function<Locale, Validator>>of(
                Validators::speaking, Validators::withoutExpressions, Validators::withAllExpressions)) {
            for (String chinese : List.of("zh", "zh-CN", "zh-Hant-TW")) {
                Validator validator = provider.apply(Locale.forLanguageTag(chinese));
                assertThat(message(validator, new Held(WRONG))).isEqualTo(CHINESE);
            }
            for (Locale english : List.of(Locale.ENGLISH, Locale.UK)) {
                assertThat(message(provider.apply(english), new Held(WRONG))).isEqualTo(ENGLISH);
            }
        }
    }

    @Test
    void aPlainProviderGivesBothLanguagesUnlessTheTemplateNamesOne() {
        Validator plain = Validators.ofPlainProvider(Locale.ENGLISH);

        assertThat(message(plain, new Held(WRONG))).isEqualTo(CHINESE + " / " + ENGLISH);
        assertThat(plain.validate(new Held(WRONG)))
                .allSatisfy(
                        violation -> assertThat(ReportViolation.of(violation)).isEmpty());
        assertThat(message(plain, new Tagged(WRONG))).isEqualTo("LIT-GROUP-SUM（" + CHINESE + "）");
        assertThat(message(plain, new Bundled(WRONG))).isEqualTo("{no.bundle.has.this} " + ENGLISH);
    }

    @Test
    void soDoesHibernateValidatorWhereItDoesNotFindTheBundle() {
        Validator lost = Validators.withoutBundle(Locale.ENGLISH);

        assertThat(message(lost, new Held(WRONG))).isEqualTo(CHINESE + " / " + ENGLISH);
        assertThat(message(lost, new Tagged(WRONG))).isEqualTo("LIT-GROUP-SUM（" + CHINESE + "）");
    }

    @Test
    void aTemplateOfOnesOwnTakesTheTextAsAParameter() {
        assertThat(message(Validators.speaking(Locale.ENGLISH), new Tagged(WRONG)))
                .isEqualTo("LIT-GROUP-SUM（" + CHINESE + "）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${1+1}",
                "#{1+1}",
                "${validatedValue}",
                "\\${1+1}",
                "\\\\${1+1}",
                "{left}",
                "{text.en}",
                "{rule}",
                "{org.gongkai.validation.constraint.ValidReport.message}",
                "{jakarta.validation.constraints.NotNull.message}",
                "\\{",
                "\\}",
                "\\\\",
                "\\",
                "$",
                "}${",
                "{"
            })
    void nothingInAReportIsTakenForATemplate(String hostile) {
        assertVerbatim(hostile);
    }

    @Property(tries = 200)
    void noTextOfAnySpecialCharactersChanges(@ForAll("special") String text) {
        assertVerbatim(text);
    }

    @Provide
    Arbitrary<String> special() {
        return Arbitraries.strings().withChars("\\{}$#1+a").ofMinLength(1).ofMaxLength(12);
    }

    private static void assertVerbatim(String text) {
        DisclosureReport report = quoting(text);
        ValidationResult result = Samples.check(report);
        String zh = result.findings().get(0).message().in(Locale.CHINESE);

        assertThat(zh).contains(text);
        assertThat(messages(Holder.EXPRESSIVE, report)).contains(zh);
        assertThat(messages(Holder.WITHOUT_EXPRESSIONS, report)).contains(zh);
        assertThat(messages(Holder.PLAIN, report)).anyMatch(message -> message.startsWith(zh + " / "));
    }

    /** Built once, since building takes longer than validating. */
    private static final class Holder {
        private static final Validator EXPRESSIVE = Validators.withAllExpressions(Locale.CHINESE);
        private static final Validator WITHOUT_EXPRESSIONS = Validators.withoutExpressions(Locale.CHINESE);
        private static final Validator PLAIN = Validators.ofPlainProvider(Locale.CHINESE);
    }

    private static List<String> messages(Validator validator, DisclosureReport report) {
        return validator.validate(new Held(report)).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    private static <T> String message(Validator validator, T bean) {
        var violations = validator.validate(bean);
        assertThat(violations).hasSize(1);
        return violations.iterator().next().getMessage();
    }
}
