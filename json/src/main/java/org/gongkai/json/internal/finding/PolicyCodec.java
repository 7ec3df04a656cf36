package org.gongkai.json.internal.finding;

import java.util.stream.Stream;
import org.gongkai.finding.Policy;
import org.gongkai.json.internal.codec.Key;
import org.gongkai.json.internal.codec.Member;
import org.gongkai.json.internal.codec.NumberCodec;
import org.gongkai.json.internal.codec.ObjectCodec;
import org.gongkai.json.internal.codec.RecordCodec;
import org.gongkai.json.internal.codec.SchemaVersion;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.text.LocalizedText;

/** What the JSON of a policy consists of. */
public final class PolicyCodec {

    private static final Key RULE = Key.of("rule", "规则编号", "id of the rule");
    private static final Key REASON = Key.of("reason", "理由", "why");

    /** Another severity. */
    public static final ValueCodec<Policy.Rerating> RERATING = RecordCodec.of(
            Policy.Rerating.class,
            new LocalizedText("改变严重程度的对象", "the object of another severity"),
            RecordCodec.required(RULE, Policy.Rerating::rule, TextCodec.TEXT),
            RecordCodec.required(
                    Key.of("severity", "严重程度", "severity"), Policy.Rerating::severity, FindingCodec.SEVERITY),
            RecordCodec.required(REASON, Policy.Rerating::reason, TextCodec.FILLED_TEXT));

    /** A rule that is switched on or off. */
    public static final ValueCodec<Policy.Switch> SWITCH = RecordCodec.of(
            Policy.Switch.class,
            new LocalizedText("启用或停用规则的对象", "the object of a rule that is switched on or off"),
            RecordCodec.required(RULE, Policy.Switch::rule, TextCodec.TEXT),
            RecordCodec.required(REASON, Policy.Switch::reason, TextCodec.FILLED_TEXT));

    /** A difference that passes. */
    public static final ValueCodec<Policy.Tolerance> TOLERANCE = RecordCodec.of(
            Policy.Tolerance.class,
            new LocalizedText("允许差额的对象", "the object of a difference that passes"),
            RecordCodec.required(RULE, Policy.Tolerance::rule, TextCodec.TEXT),
            RecordCodec.required(
                    Key.of(
                            "difference",
                            "允许的最大差额，单位同单元格",
                            "the largest difference that passes, in the unit of the cells"),
                    Policy.Tolerance::difference,
                    NumberCodec.ANY),
            RecordCodec.required(REASON, Policy.Tolerance::reason, TextCodec.FILLED_TEXT));

    /** A policy within a result, which has the version. */
    static final ValueCodec<Policy> PART = codec(departures());

    /** A policy by itself. */
    public static final ValueCodec<Policy> DOCUMENT =
            codec(Stream.concat(Stream.of(SchemaVersion.member()), departures()));

    private PolicyCodec() {}

    private static ValueCodec<Policy> codec(Stream<Member<Policy, Policy.Builder>> members) {
        return new ObjectCodec<>(
                new LocalizedText("调整的对象", "the object of a policy"),
                Policy::builder,
                members.toList(),
                Policy.Builder::build);
    }

    private static Stream<Member<Policy, Policy.Builder>> departures() {
        return Stream.of(
                Member.list(
                        Key.of("reratings", "改变严重程度的规则", "rules that have another severity"),
                        Policy::reratings,
                        Policy.Builder::addAllReratings,
                        RERATING),
                Member.list(
                        Key.of("switchedOff", "停用的规则", "rules that do not run"),
                        Policy::switchedOff,
                        Policy.Builder::addAllSwitchedOff,
                        SWITCH),
                Member.list(
                        Key.of("switchedOn", "启用的默认不执行的规则", "rules that run, though they are off by default"),
                        Policy::switchedOn,
                        Policy.Builder::addAllSwitchedOn,
                        SWITCH),
                Member.list(
                        Key.of("tolerances", "允许的差额", "differences that are let pass"),
                        Policy::tolerances,
                        Policy.Builder::addAllTolerances,
                        TOLERANCE));
    }
}
