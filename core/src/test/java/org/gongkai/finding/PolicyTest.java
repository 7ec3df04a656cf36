package org.gongkai.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.text.InvalidValueException;
import org.gongkai.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What a policy refuses before any rule runs; that validators keep to it, their module tests. */
class PolicyTest {

    private static final RuleDescription SUM = rule("APP-ROW-SUM", "{left} {right}", false);
    private static final RuleDescription TITLE = rule("FORM-TITLE", "title", false);
    private static final RuleDescription LENGTH = rule("FORM-OVERVIEW-LENGTH", "long", true);
    private static final List<RuleDescription> RULES = List.of(SUM, TITLE, LENGTH);

    @Test
    void departuresThatChangeSomethingAreTaken() {
        Policy policy = Policy.builder()
                .rerate("FORM-TITLE", Severity.INFO, "标题由网站生成")
                .switchOn("FORM-OVERVIEW-LENGTH", "市里有要求")
                .tolerate("APP-ROW-SUM", BigDecimal.ONE, "尾数")
                .build();

        policy.requireEffect(RULES);
        assertThat(policy.departures()).extracting(Policy.Departure::rule).contains("APP-ROW-SUM", "FORM-TITLE");
        assertThat(policy.forRules(List.of("FORM-TITLE")).departures()).hasSize(1);
        assertThat(policy.mergedWith(Policy.none())).isEqualTo(policy);
        assertThat(policy.mergedWith(policy)).isEqualTo(policy);
    }

    @Test
    void departuresWithoutEffectAreRefused() {
        refused(Policy.builder().rerate("FORM-TITLE", Severity.WARNING, "同").build(), "severity that it has");
        refused(Policy.builder().switchOff("FORM-OVERVIEW-LENGTH", "不用").build(), "which is off");
        refused(Policy.builder().switchOn("FORM-TITLE", "要").build(), "which is on");
        refused(Policy.builder().tolerate("FORM-TITLE", BigDecimal.ONE, "尾数").build(), "does not compare numbers");
        refused(
                Policy.builder()
                        .rerate("FORM-OVERVIEW-LENGTH", Severity.INFO, "轻")
                        .build(),
                "FORM-OVERVIEW-LENGTH");
        refused(Policy.builder().switchOff("NO-SUCH-RULE", "不用").build(), "NO-SUCH-RULE");
    }

    @Test
    void contradictionsAndDeparturesWithoutReasonAreRefused() {
        assertThatThrownBy(() -> Policy.builder().switchOff("FORM-TITLE", " ").build())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Policy.builder()
                        .switchOff("FORM-TITLE", "不用")
                        .rerate("FORM-TITLE", Severity.INFO, "轻")
                        .build())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Policy.builder()
                        .rerate("FORM-TITLE", Severity.ERROR, "重")
                        .rerate("FORM-TITLE", Severity.INFO, "轻")
                        .build())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Policy.builder().tolerate("APP-ROW-SUM", BigDecimal.ZERO, "尾数"))
                .isInstanceOf(InvalidValueException.class);
    }

    private static void refused(Policy policy, String words) {
        assertThatThrownBy(() -> policy.requireEffect(RULES))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.getMessage()).contains(words));
    }

    private static RuleDescription rule(String id, String message, boolean offByDefault) {
        return RuleDescription.builder()
                .id(id)
                .severity(Severity.WARNING)
                .title(LocalizedText.verbatim(id))
                .basis(LocalizedText.verbatim("30号"))
                .formula("a = b")
                .failMessage(LocalizedText.verbatim(message))
                .offByDefault(offByDefault)
                .build();
    }
}
