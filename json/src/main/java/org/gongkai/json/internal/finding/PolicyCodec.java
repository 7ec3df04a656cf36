package org.gongkai.json.internal.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.finding.Policy;
import org.gongkai.json.internal.codec.ArrayCodec;
import org.gongkai.json.internal.codec.Component;
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

    private static final LocalizedText NONE = new LocalizedText("没有", "none");

    private static final ValueCodec<Policy.Rerating> RERATING = RecordCodec.of(
            new LocalizedText("改变严重程度的对象", "the object of another severity"),
            Component.required(Keys.RULE, Policy.Rerating::rule, TextCodec.TEXT),
            Component.required(Keys.SEVERITY, Policy.Rerating::severity, FindingCodec.SEVERITY),
            Component.required(Keys.REASON, Policy.Rerating::reason, TextCodec.FILLED_TEXT),
            Policy.Rerating::new);

    private static final ValueCodec<Policy.SwitchedOff> SWITCHED_OFF = RecordCodec.of(
            new LocalizedText("停用规则的对象", "the object of a rule that does not run"),
            Component.required(Keys.RULE, Policy.SwitchedOff::rule, TextCodec.TEXT),
            Component.required(Keys.REASON, Policy.SwitchedOff::reason, TextCodec.FILLED_TEXT),
            Policy.SwitchedOff::new);

    private static final ValueCodec<Policy.Tolerance> TOLERANCE = RecordCodec.of(
            new LocalizedText("允许差额的对象", "the object of a difference that passes"),
            Component.required(Keys.RULE, Policy.Tolerance::rule, TextCodec.TEXT),
            Component.required(
                    Key.of(
                            "difference",
                            "允许的最大差额，单位同单元格",
                            "the largest difference that passes, in the unit of the cells"),
                    Policy.Tolerance::difference,
                    NumberCodec.ANY),
            Component.required(Keys.REASON, Policy.Tolerance::reason, TextCodec.FILLED_TEXT),
            Policy.Tolerance::new);

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
                list(
                        Key.of("reratings", "改变严重程度的规则", "rules that have another severity"),
                        Policy::reratings,
                        Policy.Builder::addAllReratings,
                        RERATING),
                list(
                        Key.of("switchedOff", "停用的规则", "rules that do not run"),
                        Policy::switchedOff,
                        Policy.Builder::addAllSwitchedOff,
                        SWITCHED_OFF),
                list(
                        Key.of("tolerances", "允许的差额", "differences that are let pass"),
                        Policy::tolerances,
                        Policy.Builder::addAllTolerances,
                        TOLERANCE));
    }

    private static <V> Member<Policy, Policy.Builder> list(
            Key key, Function<Policy, List<V>> list, BiConsumer<Policy.Builder, List<V>> setter, ValueCodec<V> codec) {
        return Member.optional(key, NONE, list.andThen(Optional::of), setter, new ArrayCodec<>(codec));
    }
}
