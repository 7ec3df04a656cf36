package org.gongkai.json.internal.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.ValidationResult.Builder;
import org.gongkai.finding.WaivedFinding;
import org.gongkai.form.CellPath;
import org.gongkai.json.internal.codec.ArrayCodec;
import org.gongkai.json.internal.codec.Component;
import org.gongkai.json.internal.codec.Key;
import org.gongkai.json.internal.codec.MapCodec;
import org.gongkai.json.internal.codec.Member;
import org.gongkai.json.internal.codec.NumberCodec;
import org.gongkai.json.internal.codec.ObjectCodec;
import org.gongkai.json.internal.codec.RecordCodec;
import org.gongkai.json.internal.codec.SchemaVersion;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.report.ReportKeyCodec;
import org.gongkai.text.LocalizedText;

/** What the JSON of the result of checking one report consists of. */
public final class ResultCodec {

    private static final ValueCodec<Map<CellPath, List<Integer>>> PLACES =
            MapCodec.of(CellPathCodec.PATH, new ArrayCodec<>(NumberCodec.NUMBER_OF));

    /** A result on one report. */
    public static final ValueCodec<ValidationResult> RESULT = new DependentCodec<>(
            codec(FindingCodec.PLAIN), result -> codec(FindingCodec.worded(finding -> message(result, finding))));

    private ResultCodec() {}

    private static ValueCodec<ValidationResult> codec(ValueCodec<Finding> finding) {
        return new ObjectCodec<ValidationResult, ResultDraft<Builder>>(
                new LocalizedText("检查结果的对象", "the object of a result"),
                () -> new ResultDraft<>(ValidationResult.builder()),
                List.of(
                        SchemaVersion.member(),
                        required(
                                Key.of("report", "所检查的报告", "which report it was"),
                                ValidationResult::report,
                                Builder::report,
                                ReportKeyCodec.KEY),
                        required(Keys.RULE_SET, ValidationResult::ruleSet, Builder::ruleSet, RuleCodec.RULE_SET),
                        required(
                                Keys.LIBRARY_VERSION,
                                ValidationResult::libraryVersion,
                                Builder::libraryVersion,
                                TextCodec.TEXT),
                        new VerdictMember<>(ValidationResult::verdict),
                        required(Keys.CHECKS, ValidationResult::checks, Builder::checks, CheckCountsCodec.COUNTS),
                        list(Keys.FINDINGS, ValidationResult::findings, Builder::findings, finding),
                        Member.optional(
                                Key.of(
                                        "cells",
                                        "每个单元格涉及第几个问题（从0数起），读取时不看",
                                        "for every cell the places of its findings, counted from 0; not looked at when read"),
                                new LocalizedText("由问题得出", "it follows from the findings"),
                                result -> Optional.of(findingsByCell(result)),
                                (draft, cells) -> {},
                                PLACES),
                        list(
                                Keys.SKIPPED_RULES,
                                ValidationResult::skippedRules,
                                Builder::skippedRules,
                                RuleCodec.SKIPPED),
                        required(Keys.POLICY, ValidationResult::policy, Builder::policy, PolicyCodec.PART),
                        list(
                                Key.of("waived", "已被接受的问题", "findings that were accepted"),
                                ValidationResult::waived,
                                Builder::waived,
                                waived(finding)),
                        list(
                                Key.of("lapsedWaivers", "已失效的接受", "waivers that no longer hold"),
                                ValidationResult::lapsedWaivers,
                                Builder::lapsedWaivers,
                                WaiverCodec.WAIVER),
                        list(
                                Key.of("diagnoses", "求和错误的诊断", "what may be behind the failed sums"),
                                ValidationResult::diagnoses,
                                Builder::diagnoses,
                                DiagnosisCodec.worded(finding)),
                        list(Keys.RULES, ValidationResult::rules, Builder::rules, RuleCodec.RULE)),
                ResultCodec::finish);
    }

    private static <V> Member<ValidationResult, ResultDraft<Builder>> required(
            Key key, Function<ValidationResult, V> value, BiConsumer<Builder, V> setter, ValueCodec<V> codec) {
        return Member.required(key, value, (draft, read) -> setter.accept(draft.result(), read), codec);
    }

    private static <V> Member<ValidationResult, ResultDraft<Builder>> list(
            Key key,
            Function<ValidationResult, List<V>> value,
            BiConsumer<Builder, List<V>> setter,
            ValueCodec<V> codec) {
        return required(key, value, setter, new ArrayCodec<>(codec));
    }

    private static ValueCodec<WaivedFinding> waived(ValueCodec<Finding> finding) {
        return RecordCodec.of(
                new LocalizedText("已接受问题的对象", "the object of an accepted finding"),
                Component.required(Keys.FINDING, WaivedFinding::finding, finding),
                Component.required(
                        Key.of("waiver", "接受的记录", "its acceptance"), WaivedFinding::waiver, WaiverCodec.WAIVER),
                WaivedFinding::new);
    }

    private static Map<CellPath, List<Integer>> findingsByCell(ValidationResult result) {
        Map<CellPath, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < result.findings().size(); i++) {
            int place = i;
            result.findings().get(i).cells().stream()
                    .distinct()
                    .forEach(cell -> places.computeIfAbsent(cell, first -> new ArrayList<>())
                            .add(place));
        }
        return places;
    }

    private static Optional<LocalizedText> message(ValidationResult result, Finding finding) {
        return result.rules().stream()
                .filter(rule -> rule.id().equals(finding.rule()))
                .findFirst()
                .map(rule -> new LocalizedText(
                        result.message(finding, Locale.CHINESE), result.message(finding, Locale.ENGLISH)));
    }

    private static ValidationResult finish(ResultDraft<Builder> draft) {
        ValidationResult result = draft.result().build();
        draft.requireVerdict(result.verdict());
        return result;
    }
}
