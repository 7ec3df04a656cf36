package org.gongkai.json.internal.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.gongkai.finding.CorpusFinding;
import org.gongkai.finding.CorpusResult;
import org.gongkai.finding.CorpusResult.Builder;
import org.gongkai.finding.Finding;
import org.gongkai.json.internal.codec.ArrayCodec;
import org.gongkai.json.internal.codec.Component;
import org.gongkai.json.internal.codec.Key;
import org.gongkai.json.internal.codec.Member;
import org.gongkai.json.internal.codec.ObjectCodec;
import org.gongkai.json.internal.codec.RecordCodec;
import org.gongkai.json.internal.codec.SchemaVersion;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.report.ReportKeyCodec;
import org.gongkai.text.LocalizedText;

/** What the JSON of the result of checking many reports against each other consists of. */
public final class CorpusResultCodec {

    /** A result on many reports. */
    public static final ValueCodec<CorpusResult> RESULT = new DependentCodec<>(
            codec(found(FindingCodec.PLAIN)),
            result -> codec(new DependentCodec<>(
                    found(FindingCodec.PLAIN),
                    found -> found(FindingCodec.worded(finding -> message(result, found))))));

    private CorpusResultCodec() {}

    private static ValueCodec<CorpusResult> codec(ValueCodec<CorpusFinding> finding) {
        return new ObjectCodec<CorpusResult, ResultDraft<Builder>>(
                new LocalizedText("多份报告检查结果的对象", "the object of a result on many reports"),
                () -> new ResultDraft<>(CorpusResult.builder()),
                List.of(
                        SchemaVersion.member(),
                        required(Keys.RULE_SET, CorpusResult::ruleSet, Builder::ruleSet, RuleCodec.RULE_SET),
                        required(
                                Keys.LIBRARY_VERSION,
                                CorpusResult::libraryVersion,
                                Builder::libraryVersion,
                                TextCodec.TEXT),
                        new VerdictMember<>(CorpusResult::verdict),
                        required(Keys.CHECKS, CorpusResult::checks, Builder::checks, CheckCountsCodec.COUNTS),
                        list(Keys.FINDINGS, CorpusResult::findings, Builder::findings, finding),
                        list(Keys.SKIPPED_RULES, CorpusResult::skippedRules, Builder::skippedRules, RuleCodec.SKIPPED),
                        required(Keys.POLICY, CorpusResult::policy, Builder::policy, PolicyCodec.PART),
                        list(Keys.RULES, CorpusResult::rules, Builder::rules, RuleCodec.RULE)),
                CorpusResultCodec::finish);
    }

    private static ValueCodec<CorpusFinding> found(ValueCodec<Finding> finding) {
        return RecordCodec.of(
                new LocalizedText("两份报告之间问题的对象", "the object of a finding between two reports"),
                Component.required(
                        Key.of("report", "后一份报告，问题的位置在其中", "the report that came later, to which the places belong"),
                        CorpusFinding::report,
                        ReportKeyCodec.KEY),
                Component.required(
                        Key.of("other", "前一份报告", "the report that came before it"),
                        CorpusFinding::other,
                        ReportKeyCodec.KEY),
                Component.required(Keys.FINDING, CorpusFinding::finding, finding),
                CorpusFinding::new);
    }

    private static <V> Member<CorpusResult, ResultDraft<Builder>> required(
            Key key, Function<CorpusResult, V> value, BiConsumer<Builder, V> setter, ValueCodec<V> codec) {
        return Member.required(key, value, (draft, read) -> setter.accept(draft.result(), read), codec);
    }

    private static <V> Member<CorpusResult, ResultDraft<Builder>> list(
            Key key, Function<CorpusResult, List<V>> value, BiConsumer<Builder, List<V>> setter, ValueCodec<V> codec) {
        return required(key, value, setter, new ArrayCodec<>(codec));
    }

    private static Optional<LocalizedText> message(CorpusResult result, CorpusFinding found) {
        return result.rules().stream()
                .filter(rule -> rule.id().equals(found.finding().rule()))
                .findFirst()
                .map(rule -> new LocalizedText(
                        result.message(found, Locale.CHINESE), result.message(found, Locale.ENGLISH)));
    }

    private static CorpusResult finish(ResultDraft<Builder> draft) {
        CorpusResult result = draft.result().build();
        draft.requireVerdict(result.verdict());
        return result;
    }
}
