package org.gongkai.json.internal.finding;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.finding.CellSource;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ImpliedValue;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.ProsePlace;
import org.gongkai.finding.Severity;
import org.gongkai.form.Section;
import org.gongkai.json.internal.codec.Component;
import org.gongkai.json.internal.codec.Key;
import org.gongkai.json.internal.codec.MapCodec;
import org.gongkai.json.internal.codec.Member;
import org.gongkai.json.internal.codec.NumberCodec;
import org.gongkai.json.internal.codec.ObjectCodec;
import org.gongkai.json.internal.codec.RecordCodec;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.text.LocalizedText;

/**
 * What the JSON of a finding consists of. Message and cells follow from the rest; they are written for those who show the
 * finding, and not looked at when it is read.
 */
final class FindingCodec {

    static final ValueCodec<Severity> SEVERITY = TextCodec.constant(Severity.values());

    private static final ValueCodec<Outcome> OUTCOME =
            TextCodec.constant(new Outcome[] {Outcome.FAIL, Outcome.UNDECIDED});

    private static final ValueCodec<CellSource> SOURCE = TextCodec.constant(CellSource.values());

    private static final ValueCodec<Map<String, LocalizedText>> ARGUMENTS =
            MapCodec.of(TextCodec.TEXT, LocalizedTextCodec.BOTH);

    private static final LocalizedText NOTHING_SUMMED =
            new LocalizedText("没有求和，或没有已知的数字", "nothing was summed, or no number is known");

    private static final ValueCodec<ImpliedValue> IMPLIED = RecordCodec.of(
            new LocalizedText("推得数值的对象", "the object of an implied value"),
            Component.required(Keys.CELL, ImpliedValue::cell, CellPathCodec.PATH),
            Component.required(Key.of("value", "应填的数字", "the number"), ImpliedValue::value, NumberCodec.ANY),
            ImpliedValue::new);

    private static final ValueCodec<ProsePlace> PROSE = RecordCodec.of(
            new LocalizedText("文字位置的对象", "the object of a place in the prose"),
            Component.required(
                    Key.of("section", "所在部分", "section"),
                    ProsePlace::section,
                    TextCodec.oneOf(Section.values(), Section::key)),
            Component.required(
                    Key.of("pointer", "所在文本的JSON指针", "JSON Pointer to the text"), ProsePlace::pointer, TextCodec.TEXT),
            Component.required(
                    Key.of("quotation", "原文", "the words as they stand there"), ProsePlace::quotation, TextCodec.TEXT),
            ProsePlace::new);

    /** Findings whose rule is not described beside them, so that there is no message. */
    static final ValueCodec<Finding> PLAIN = worded(finding -> Optional.empty());

    private FindingCodec() {}

    /** Makes the codec that also writes messages. */
    static ValueCodec<Finding> worded(Function<Finding, Optional<LocalizedText>> message) {
        return new ObjectCodec<Finding, Finding.Builder>(
                        new LocalizedText("问题的对象", "the object of a finding"),
                        Finding::builder,
                        Stream.concat(what(message), where()).toList(),
                        Finding.Builder::build)
                .named("finding");
    }

    private static Stream<Member<Finding, Finding.Builder>> what(Function<Finding, Optional<LocalizedText>> message) {
        return Stream.of(
                Member.required(Keys.RULE, Finding::rule, Finding.Builder::rule, TextCodec.TEXT),
                Member.required(Keys.SEVERITY, Finding::severity, Finding.Builder::severity, SEVERITY),
                Member.required(
                        Key.of("outcome", "不符合或无法判断", "whether the rule fails or is undecided"),
                        Finding::outcome,
                        Finding.Builder::outcome,
                        OUTCOME),
                Member.optional(
                        Key.of("message", "说明，读取时不看", "the finding in words, not looked at when read"),
                        new LocalizedText("旁边没有这条规则的说明", "the rule is not described beside it"),
                        message,
                        (draft, words) -> {},
                        LocalizedTextCodec.BOTH),
                Member.required(
                        Key.of("arguments", "说明中所用的词", "what else the message speaks of, by name"),
                        Finding::arguments,
                        Finding.Builder::arguments,
                        ARGUMENTS));
    }

    private static Stream<Member<Finding, Finding.Builder>> where() {
        return Stream.of(
                Member.optional(
                        Key.of("cells", "本报告中涉及的单元格，读取时不看", "cells of the report, not looked at when read"),
                        new LocalizedText("由两边的单元格得出", "they follow from left and right"),
                        finding -> Optional.of(finding.cells()),
                        (draft, cells) -> {},
                        CellPathCodec.PATHS),
                Member.required(
                        Key.of("left", "左边的单元格", "cells on the left side"),
                        Finding::left,
                        Finding.Builder::left,
                        CellPathCodec.PATHS),
                Member.required(
                        Key.of("leftSource", "左边的单元格在哪份报告", "which report the cells on the left stand in"),
                        Finding::leftSource,
                        Finding.Builder::leftSource,
                        SOURCE),
                Member.required(
                        Key.of("right", "右边的单元格", "cells on the right side"),
                        Finding::right,
                        Finding.Builder::right,
                        CellPathCodec.PATHS),
                Member.optional(
                        Key.of("leftSum", "左边之和，单位同单元格", "sum of the left side, in the unit of the cells"),
                        NOTHING_SUMMED,
                        Finding::leftSum,
                        Finding.Builder::leftSum,
                        NumberCodec.ANY),
                Member.optional(
                        Key.of("rightSum", "右边之和，单位同单元格", "sum of the right side, in the unit of the cells"),
                        NOTHING_SUMMED,
                        Finding::rightSum,
                        Finding.Builder::rightSum,
                        NumberCodec.ANY),
                Member.optional(
                        Key.of("implied", "唯一未知的单元格应填的数字", "what the only unknown cell would have to hold"),
                        new LocalizedText("推不出", "nothing is implied"),
                        Finding::implied,
                        Finding.Builder::implied,
                        IMPLIED),
                Member.optional(
                        Key.of("prose", "涉及的文字", "the words that it is about"),
                        new LocalizedText("不涉及文字", "it is not about words"),
                        Finding::prose,
                        Finding.Builder::prose,
                        PROSE));
    }
}
