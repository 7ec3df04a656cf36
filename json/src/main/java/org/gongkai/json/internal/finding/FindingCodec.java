package org.gongkai.json.internal.finding;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.finding.CellSource;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ImpliedValue;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.ProsePlace;
import org.gongkai.finding.Severity;
import org.gongkai.json.internal.codec.ArrayCodec;
import org.gongkai.json.internal.codec.Key;
import org.gongkai.json.internal.codec.MapCodec;
import org.gongkai.json.internal.codec.Member;
import org.gongkai.json.internal.codec.NumberCodec;
import org.gongkai.json.internal.codec.ObjectCodec;
import org.gongkai.json.internal.codec.RecordCodec;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.form.FormCodec;
import org.gongkai.json.internal.report.IdentityCodec;
import org.gongkai.text.LocalizedText;

/**
 * What the JSON of a finding consists of. Message and cells follow from the rest; they are written for those who show the
 * finding, and not looked at when it is read.
 */
public final class FindingCodec {

    /** How grave it is. */
    public static final TextCodec<Severity> SEVERITY = TextCodec.constant(Severity.values());

    /** How a check ended. */
    public static final TextCodec<Outcome> OUTCOME = TextCodec.constant(Outcome.values());

    /** In which report cells stand. */
    public static final TextCodec<CellSource> SOURCE = TextCodec.constant(CellSource.values());

    /** What the only unknown cell would have to hold. */
    public static final ValueCodec<ImpliedValue> IMPLIED = RecordCodec.of(
            ImpliedValue.class,
            new LocalizedText("推得数值的对象", "the object of an implied value"),
            RecordCodec.required(
                    Key.of("cell", "单元格的JSON指针", "JSON Pointer of the cell"), ImpliedValue::cell, FormCodec.CELL_PATH),
            RecordCodec.required(Key.of("value", "应填的数字", "the number"), ImpliedValue::value, NumberCodec.ANY));

    /** A place in the prose. */
    public static final ValueCodec<ProsePlace> PROSE = RecordCodec.of(
            ProsePlace.class,
            new LocalizedText("文字位置的对象", "the object of a place in the prose"),
            RecordCodec.required(
                    Key.of("pointer", "所在文本的JSON指针", "JSON Pointer to the text"),
                    ProsePlace::path,
                    FormCodec.PROSE_PATH),
            RecordCodec.required(
                    Key.of("quotation", "原文", "the words as they stand there"), ProsePlace::quotation, TextCodec.TEXT));

    private static final ValueCodec<Map<String, LocalizedText>> ARGUMENTS =
            MapCodec.of(TextCodec.TEXT, RecordCodec.LOCALIZED_TEXT);

    private static final LocalizedText NONE = new LocalizedText("没有", "none");

    private static final LocalizedText NOTHING_SUMMED =
            new LocalizedText("没有求和，或没有已知的数字", "nothing was summed, or no number is known");

    /** A finding. */
    public static final ValueCodec<Finding> FINDING = new ObjectCodec<Finding, Finding.Builder>(
                    new LocalizedText("问题的对象", "the object of a finding"),
                    Finding::builder,
                    Stream.concat(what(), where()).toList(),
                    Finding.Builder::build)
            .named("finding");

    private FindingCodec() {}

    private static Stream<Member<Finding, Finding.Builder>> what() {
        return Stream.of(
                Member.required(
                        Key.of("rule", "规则编号", "id of the rule"), Finding::rule, Finding.Builder::rule, TextCodec.TEXT),
                Member.required(
                        Key.of("severity", "严重程度", "severity"), Finding::severity, Finding.Builder::severity, SEVERITY),
                Member.required(
                        Key.of("outcome", "不符合或无法判断", "whether the rule fails or is undecided"),
                        Finding::outcome,
                        Finding.Builder::outcome,
                        TextCodec.constant(new Outcome[] {Outcome.FAIL, Outcome.UNDECIDED})),
                Member.derived(
                        Key.of("message", "说明，读取时不看", "the finding in words, not looked at when read"),
                        finding -> Optional.of(finding.message()),
                        RecordCodec.LOCALIZED_TEXT),
                Member.required(
                        Key.of("pattern", "说明的模板", "the message before anything is filled in"),
                        Finding::pattern,
                        Finding.Builder::pattern,
                        RecordCodec.LOCALIZED_TEXT),
                Member.optional(
                        Key.of("arguments", "说明中所用的词", "what else the message speaks of, by name"),
                        NONE,
                        finding -> Optional.of(finding.arguments()).filter(arguments -> !arguments.isEmpty()),
                        Finding.Builder::arguments,
                        ARGUMENTS),
                Member.optional(
                        Key.of("form", "单元格名称所依的格式", "the form whose labels the message uses"),
                        new LocalizedText("不涉及单元格", "it is about no cell"),
                        Finding::form,
                        Finding.Builder::form,
                        FormCodec.FORM));
    }

    private static Stream<Member<Finding, Finding.Builder>> where() {
        return Stream.of(
                Member.derived(
                        Key.of("cells", "本报告中涉及的单元格，读取时不看", "cells of the report, not looked at when read"),
                        finding -> Optional.of(finding.cells()).filter(cells -> !cells.isEmpty()),
                        new ArrayCodec<>(FormCodec.CELL_PATH)),
                Member.list(
                        Key.of("left", "左边的单元格", "cells on the left side"),
                        Finding::left,
                        Finding.Builder::left,
                        FormCodec.CELL_PATH),
                Member.optional(
                        Key.of("leftSource", "左边的单元格在哪份报告", "which report the cells on the left stand in"),
                        new LocalizedText("在本报告", "in the report that was checked"),
                        finding -> Optional.of(finding.leftSource()).filter(source -> source != CellSource.SAME_REPORT),
                        Finding.Builder::leftSource,
                        SOURCE),
                Member.list(
                        Key.of("right", "右边的单元格", "cells on the right side"),
                        Finding::right,
                        Finding.Builder::right,
                        FormCodec.CELL_PATH),
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
                        PROSE),
                Member.optional(
                        Key.of("otherReport", "与之比较的另一份报告", "the report with which it was compared"),
                        new LocalizedText("没有，或有多份", "none, or several"),
                        Finding::otherReport,
                        Finding.Builder::otherReport,
                        IdentityCodec.REPORT_KEY));
    }
}
