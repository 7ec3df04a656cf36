package org.gongkai.json.internal.finding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.finding.Catalogue;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.RuleScope;
import org.gongkai.finding.RuleSet;
import org.gongkai.form.Form;
import org.gongkai.json.internal.codec.ArrayCodec;
import org.gongkai.json.internal.codec.Key;
import org.gongkai.json.internal.codec.Member;
import org.gongkai.json.internal.codec.ObjectCodec;
import org.gongkai.json.internal.codec.RecordCodec;
import org.gongkai.json.internal.codec.SchemaVersion;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.form.FormCodec;
import org.gongkai.text.LocalizedText;

/** What the JSON of rules and of their catalogue consists of. */
public final class RuleCodec {

    /** What a rule looks at. */
    public static final TextCodec<RuleScope> SCOPE = TextCodec.constant(RuleScope.values());

    /** A catalogue at a certain state. */
    public static final ValueCodec<RuleSet> RULE_SET = RecordCodec.of(
            RuleSet.class,
            new LocalizedText("规则集的对象", "the object of a rule set"),
            RecordCodec.required(Key.of("name", "名称", "who it belongs to"), RuleSet::name, TextCodec.TEXT),
            RecordCodec.required(Key.of("version", "版本", "its state"), RuleSet::version, TextCodec.TEXT),
            RecordCodec.required(
                    Key.of("date", "版本日期", "the day on which it came to this state"), RuleSet::date, TextCodec.DATE));

    /** A rule. */
    public static final ValueCodec<RuleDescription> RULE = new ObjectCodec<RuleDescription, RuleDescription.Builder>(
                    new LocalizedText("规则的对象", "the object of a rule"),
                    RuleDescription::builder,
                    List.of(
                            Member.required(
                                    Key.of("id", "编号", "id"),
                                    RuleDescription::id,
                                    RuleDescription.Builder::id,
                                    TextCodec.TEXT),
                            Member.required(
                                    Key.of("severity", "严重程度", "severity"),
                                    RuleDescription::severity,
                                    RuleDescription.Builder::severity,
                                    FindingCodec.SEVERITY),
                            Member.required(
                                    Key.of("title", "内容", "what must hold, in a few words"),
                                    RuleDescription::title,
                                    RuleDescription.Builder::title,
                                    RecordCodec.LOCALIZED_TEXT),
                            Member.required(
                                    Key.of("basis", "依据", "on what the rule rests"),
                                    RuleDescription::basis,
                                    RuleDescription.Builder::basis,
                                    RecordCodec.LOCALIZED_TEXT),
                            Member.required(
                                    Key.of("formula", "公式", "what must hold, over the names of the cells"),
                                    RuleDescription::formula,
                                    RuleDescription.Builder::formula,
                                    TextCodec.TEXT),
                            Member.required(
                                    Key.of("forms", "适用格式", "the forms to which the rule applies"),
                                    rule -> inOrder(rule.forms()),
                                    (draft, forms) -> draft.forms(new LinkedHashSet<>(forms)),
                                    new ArrayCodec<>(FormCodec.FORM)),
                            Member.required(
                                    Key.of("scope", "检查范围", "what the rule looks at"),
                                    RuleDescription::scope,
                                    RuleDescription.Builder::scope,
                                    SCOPE),
                            Member.optional(
                                    Key.of(
                                            "offByDefault",
                                            "默认不执行，须由调整启用",
                                            "whether the rule runs only where a policy switches it on"),
                                    new LocalizedText("默认执行", "it runs"),
                                    rule -> Optional.of(rule.offByDefault()).filter(off -> off),
                                    RuleDescription.Builder::offByDefault,
                                    TextCodec.TRUTH),
                            Member.list(
                                    Key.of("arguments", "说明中所用的词的名称", "names of what else the messages speak of"),
                                    RuleDescription::arguments,
                                    RuleDescription.Builder::arguments,
                                    TextCodec.TEXT),
                            Member.required(
                                    Key.of("failMessage", "不符合时说明的模板", "pattern of the message when it fails"),
                                    RuleDescription::failMessage,
                                    RuleDescription.Builder::failMessage,
                                    RecordCodec.LOCALIZED_TEXT),
                            Member.optional(
                                    Key.of(
                                            "undecidedMessage",
                                            "无法判断时说明的模板",
                                            "pattern of the message when it is undecided"),
                                    new LocalizedText("与不符合时相同", "the same as when it fails"),
                                    RuleDescription::undecidedMessage,
                                    RuleDescription.Builder::undecidedMessage,
                                    RecordCodec.LOCALIZED_TEXT)),
                    RuleDescription.Builder::build)
            .named("rule");

    /** The catalogue, a document of its own. */
    public static final ValueCodec<Catalogue> CATALOGUE = new ObjectCodec<Catalogue, CatalogueDraft>(
            new LocalizedText("规则目录的对象", "the object of a catalogue"),
            CatalogueDraft::new,
            List.of(
                    SchemaVersion.member(),
                    Member.required(
                            Key.of("ruleSet", "规则集", "the catalogue of which the rules are"),
                            Catalogue::ruleSet,
                            (draft, ruleSet) -> draft.ruleSet = Optional.of(ruleSet),
                            RULE_SET),
                    Member.required(
                            Key.of("rules", "规则", "the rules"),
                            Catalogue::rules,
                            (draft, rules) -> draft.rules = rules,
                            new ArrayCodec<>(RULE))),
            draft -> new Catalogue(draft.ruleSet.orElseThrow(), draft.rules));

    private static final class CatalogueDraft {
        private Optional<RuleSet> ruleSet = Optional.empty();
        private List<RuleDescription> rules = List.of();
    }

    private RuleCodec() {}

    private static List<Form> inOrder(Set<Form> forms) {
        return Stream.of(Form.values()).filter(forms::contains).toList();
    }
}
