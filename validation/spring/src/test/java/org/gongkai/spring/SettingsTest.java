package org.gongkai.spring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.HtmlWriter;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.Policy;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Waiver;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.ReportValidator;
import org.gongkai.validation.constraint.ValidReport;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** What an application sets, by properties and by beans of its own. */
class SettingsTest {

    @RestController
    static class Inbox {

        @PostMapping("/inbox")
        int receive(@RequestBody @ValidReport DisclosureReport report) {
            return report.year();
        }
    }

    private static String inbox(Server server, DisclosureReport report) {
        HttpResponse<String> answer = server.post("/inbox", Reports.json(report));
        return answer.statusCode() + " " + answer.body();
    }

    static class OwnRule implements Rule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("OWN-CREDIT-CODE")
                .severity(Severity.ERROR)
                .title(new LocalizedText("填写了统一社会信用代码", "The credit code is given"))
                .basis(new LocalizedText("本市报送要求", "our city's instructions"))
                .formula("agency.creditCode ≠ ∅")
                .failMessage(new LocalizedText("没有填写统一社会信用代码。", "There is no credit code."))
                .build();

        @Override
        public RuleDescription description() {
            return DESCRIPTION;
        }

        @Override
        public void check(DisclosureReport report, Checks checks) {
            checks.check(
                    report.agency().creditCode().isPresent(),
                    () -> DESCRIPTION.finding(Outcome.FAIL).build());
        }
    }

    @Test
    void rulesThatAreBeansAreCheckedTooAndThePolicyOfTheFileIsKept() {
        try (Server server = Server.start(Inbox.class, OwnRule.class, "gongkai.policy=classpath:policy.json")) {
            assertThat(inbox(server, Reports.good())).startsWith("400").contains("OWN-CREDIT-CODE");
            assertThat(inbox(server, Reports.wrongSum())).doesNotContain("LIT-GROUP-SUM");
        }
    }

    /** Waivers that people accept while the application runs. */
    static class Acceptance {

        private final List<Waiver> accepted = new ArrayList<>();

        @Bean
        Supplier<List<Waiver>> waivers() {
            return () -> accepted;
        }

        @Bean
        Clock clock() {
            return Clock.systemDefaultZone();
        }
    }

    @Test
    void theConstraintAsksForTheValidatorAnewForEveryCheck() {
        try (Server server = Server.start(Inbox.class, Checking.class, Acceptance.class)) {
            DisclosureReport wrong = Reports.wrongSum();
            assertThat(inbox(server, wrong)).startsWith("400");

            Finding finding = ReportValidator.standard()
                    .validate(wrong)
                    .findingsOf("LIT-GROUP-SUM")
                    .get(0);
            server.context()
                    .getBean(Acceptance.class)
                    .accepted
                    .add(Waiver.builder(finding, wrong)
                            .reason("经核对原始台账无误")
                            .acceptedBy("政务公开办")
                            .until(LocalDate.now().plusDays(1))
                            .build());

            assertThat(inbox(server, wrong)).isEqualTo("200 2024");
        }
    }

    @Test
    void limitsAndLanguageAreSetByProperties() {
        try (Server server = Server.start(
                Inbox.class,
                "gongkai.json.max-size=1KB",
                "gongkai.documents.max-lines=7",
                "gongkai.language=en",
                "gongkai.diagnosis=true")) {
            assertThat(inbox(server, Reports.good())).contains("TOO_LONG", "There is one problem");
            assertThat(server.context()
                            .getBean(ReportValidator.class)
                            .validate(Reports.wrongSum())
                            .diagnoses())
                    .isNotEmpty();
            assertThat(server.context()
                            .getBean(DocumentReader.class)
                            .readText("一\n".repeat(8))
                            .notes())
                    .extracting(note -> note.kind().name())
                    .containsExactly("LIMIT_EXCEEDED");
        }
    }

    @RestControllerAdvice
    static class OwnAnswers {

        @ExceptionHandler({MethodArgumentNotValidException.class, HandlerMethodValidationException.class})
        ResponseEntity<ProblemDetail> answer(Exception exception) {
            ProblemDetail problem =
                    DisclosureProblems.of(exception, Locale.ENGLISH).orElseThrow();
            problem.setTitle("Our own");
            problem.setStatus(422);
            return ResponseEntity.of(problem).build();
        }
    }

    @Test
    void anApplicationMayAnswerByItself() {
        try (Server server = Server.start(Inbox.class, OwnAnswers.class, "gongkai.problem-details.enabled=false")) {
            assertThat(inbox(server, Reports.wrongSum())).startsWith("422").contains("Our own", "LIT-GROUP-SUM");
            assertThat(inbox(server, Reports.good())).isEqualTo("200 2024");
        }
    }

    @Test
    void springsOwnProblemDetailsDoNotGetInTheWay() {
        try (Server server = Server.start(Inbox.class, "spring.mvc.problemdetails.enabled=true")) {
            assertThat(inbox(server, Reports.wrongSum())).startsWith("400").contains("LIT-GROUP-SUM");
        }
    }

    @RestController
    static class Careless {

        record Letter(
                @Valid DisclosureReport unchecked,
                @Valid @ValidReport DisclosureReport checked) {}

        @PostMapping("/careless")
        int receive(@RequestBody @Valid DisclosureReport report) {
            return report.year();
        }

        @PostMapping("/letters")
        int receive(@RequestBody @Valid Letter letter) {
            return letter.checked().year();
        }

        @PostMapping("/batch")
        int receive(@RequestBody List<@Valid DisclosureReport> batch) {
            return batch.size();
        }
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void validWithoutValidReportIsWarnedOf(CapturedOutput output) {
        try (Server server = Server.start(Careless.class, Inbox.class)) {
            assertThat(server.post("/careless", Reports.json(Reports.wrongSum()))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(output.getOut().lines().filter(line -> line.contains("put @ValidReport on it")))
                .hasSize(3)
                .anyMatch(line -> line.contains("Letter.unchecked"))
                .noneMatch(line -> line.contains("Inbox"));
    }

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(GongkaiAutoConfiguration.class));

    @Test
    void beansYieldToThoseOfTheApplication() {
        DisclosureJson json = DisclosureJson.standard();
        DocumentReader reader = DocumentReader.standard();
        Policy policy = Policy.builder().switchOff("LIT-GROUP-SUM", "由人工审核").build();
        runner.withBean(DisclosureJson.class, () -> json)
                .withBean(DocumentReader.class, () -> reader)
                .withBean(Policy.class, () -> policy)
                .run(context -> {
                    assertThat(context).getBean(DisclosureJson.class).isSameAs(json);
                    assertThat(context).getBean(DocumentReader.class).isSameAs(reader);
                    assertThat(context.getBean(ReportValidator.class)
                                    .validate(Reports.wrongSum())
                                    .run()
                                    .policy())
                            .isEqualTo(policy);
                });
    }

    @Test
    void withoutDocumentsOrWebEverythingElseIsThere() {
        runner.withClassLoader(new FilteredClassLoader("org.gongkai.documents", "org.springframework.web"))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(ReportValidator.class)
                        .hasSingleBean(DisclosureJson.class)
                        .doesNotHaveBean(HtmlWriter.class)
                        .doesNotHaveBean(ReportHttpMessageConverter.class));
    }
}
