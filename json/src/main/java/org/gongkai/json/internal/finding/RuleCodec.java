package org.gongkai.json.internal.finding;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.RuleScope;
import org.gongkai.finding.RuleSet;
import org.gongkai.finding.SkippedRule;
import org.gongkai.form.Form;
import org.gongkai.json.internal.codec.ArrayCodec;
import org.gongkai.json.internal.codec.Component;
import org.gongkai.json.internal.codec.Key;
import org.gongkai.json.internal.codec.Member;
import org.gongkai.json.internal.codec.ObjectCodec;
import org.gongkai.json.internal.codec.RecordCodec;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.report.ReportCodec;
import org.gongkai.text.LocalizedText;

/** What the JSON of a rule consists of. */
final class RuleCodec {

    static final ValueCodec<RuleSet> RULE_SET = RecordCodec.of(
            new LocalizedText("规则集的对象", "the object of a rule set"),
            Component.required(Key.of("name", "名称", "who it belongs to"), RuleSet::name, TextCodec.TEXT),
            Component.required(Key.of("version", "版本", "its state"), RuleSet::version, TextCodec.TEXT),
            RuleSet::new);

    static final ValueCodec<SkippedRule> SKIPPED = RecordCodec.of(
                    new LocalizedText("未执行规则的对象", "the object of a skipped rule"),
                    Component.required(Keys.RULE, SkippedRule::rule, TextCodec.TEXT),
                    Component.required(Keys.REASON, SkippedRule::reason, LocalizedTextCodec.BOTH),
                    SkippedRule::new)
            .named("skippedRule");

    static final ValueCodec<RuleDescription> RULE = new ObjectCodec<RuleDescription, RuleDescription.Builder>(
                    new LocalizedText("规则的对象", "the object of a rule"),
                    RuleDescription::builder,
                    List.of(
                            Member.required(
                                    Key.of("id", "编号", "id"),
                                    RuleDescription::id,
                                    RuleDescription.Builder::id,
                                    TextCodec.TEXT),
                            Member.required(
                                    Keys.SEVERITY,
                                    RuleDescription::severity,
                                    RuleDescription.Builder::severity,
                                    FindingCodec.SEVERITY),
                            Member.required(
                                    Key.of("title", "内容", "what must hold, in a few words"),
                                    RuleDescription::title,
                                    RuleDescription.Builder::title,
                                    LocalizedTextCodec.BOTH),
                            Member.required(
                                    Key.of("basis", "依据", "on what the rule rests"),
                                    RuleDescription::basis,
                                    RuleDescription.Builder::basis,
                                    LocalizedTextCodec.BOTH),
                            Member.required(
                                    Key.of("formula", "公式", "what must hold, over the names of the cells"),
                                    RuleDescription::formula,
                                    RuleDescription.Builder::formula,
                                    TextCodec.TEXT),
                            Member.required(
                                    Key.of("forms", "适用格式", "the forms to which the rule applies"),
                                    rule -> inOrder(rule.forms()),
                                    (draft, forms) -> draft.forms(Set.copyOf(forms)),
                                    new ArrayCodec<>(ReportCodec.FORM)),
                            Member.required(
                                    Key.of("scope", "检查范围", "what the rule looks at"),
                                    RuleDescription::scope,
                                    RuleDescription.Builder::scope,
                                    TextCodec.constant(RuleScope.values())),
                            Member.required(
                                    Key.of("failMessage", "不符合时说明的模板", "pattern of the message when it fails"),
                                    RuleDescription::failMessage,
                                    RuleDescription.Builder::failMessage,
                                    LocalizedTextCodec.BOTH),
                            Member.optional(
                                    Key.of(
                                            "undecidedMessage",
                                            "无法判断时说明的模板",
                                            "pattern of the message when it is undecided"),
                                    new LocalizedText("与不符合时相同", "the same as when it fails"),
                                    RuleDescription::undecidedMessage,
                                    RuleDescription.Builder::undecidedMessage,
                                    LocalizedTextCodec.BOTH)),
                    RuleDescription.Builder::build)
            .named("rule");

    private RuleCodec() {}

    private static List<Form> inOrder(Set<Form> forms) {
        return Stream.of(Form.values()).filter(forms::contains).toList();
    }
}
