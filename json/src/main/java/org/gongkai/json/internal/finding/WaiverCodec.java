package org.gongkai.json.internal.finding;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.finding.Waiver;
import org.gongkai.json.internal.codec.ArrayCodec;
import org.gongkai.json.internal.codec.Key;
import org.gongkai.json.internal.codec.Member;
import org.gongkai.json.internal.codec.ObjectCodec;
import org.gongkai.json.internal.codec.SchemaVersion;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.text.LocalizedText;

/** What the JSON of waivers consists of. */
public final class WaiverCodec {

    /** A waiver. */
    public static final ValueCodec<Waiver> WAIVER = new ObjectCodec<Waiver, WaiverDraft>(
                    new LocalizedText("接受问题的对象", "the object of a waiver"),
                    WaiverDraft::new,
                    List.of(
                            Member.required(Keys.FINDING, Waiver::finding, WaiverDraft::finding, FindingCodec.PLAIN),
                            new WaivedValues(),
                            Member.required(
                                    Keys.REASON,
                                    Waiver::reason,
                                    (draft, reason) -> draft.waiver().reason(reason),
                                    TextCodec.FILLED_TEXT),
                            Member.required(
                                    Key.of("acceptedBy", "由谁接受", "who accepted it"),
                                    Waiver::acceptedBy,
                                    (draft, name) -> draft.waiver().acceptedBy(name),
                                    TextCodec.FILLED_TEXT),
                            Member.required(
                                    Key.of("until", "截止日期（含当日）", "the last day"),
                                    Waiver::until,
                                    (draft, day) -> draft.waiver().until(day),
                                    TextCodec.DATE)),
                    WaiverDraft::finish)
            .named("waiver");

    /** Waivers by themselves. */
    public static final ValueCodec<List<Waiver>> DOCUMENT = new ObjectCodec<List<Waiver>, List<Waiver>>(
            new LocalizedText("接受问题清单的对象", "the object of a list of waivers"),
            ArrayList::new,
            List.of(
                    SchemaVersion.member(),
                    Member.required(
                            Key.of("waivers", "对问题的接受", "waivers"),
                            waivers -> waivers,
                            List::addAll,
                            new ArrayCodec<>(WAIVER))),
            List::copyOf);

    private WaiverCodec() {}
}
