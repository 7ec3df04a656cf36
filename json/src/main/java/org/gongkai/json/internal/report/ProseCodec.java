package org.gongkai.json.internal.report;

import java.util.List;
import java.util.Optional;
import org.gongkai.json.internal.codec.ArrayCodec;
import org.gongkai.json.internal.codec.Key;
import org.gongkai.json.internal.codec.Member;
import org.gongkai.json.internal.codec.NumberCodec;
import org.gongkai.json.internal.codec.ObjectCodec;
import org.gongkai.json.internal.codec.RecordCodec;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.form.FormCodec;
import org.gongkai.report.InformationProcessingFee;
import org.gongkai.report.OtherMatters;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;
import org.gongkai.report.ProseText;
import org.gongkai.text.LocalizedText;

/** What the JSON of sections one and six consists of. */
public final class ProseCodec {

    private static final LocalizedText NOT_STATED = new LocalizedText("报告未写明", "not stated in the report");

    /** A passage of section one. */
    public static final ValueCodec<Passage> PASSAGE = new ObjectCodec<Passage, Passage.Builder>(
            new LocalizedText("一段的对象", "the object of a passage"),
            () -> Passage.builder().text(""),
            List.of(
                    Member.optional(
                            Key.of("aspect", "所写方面", "the aspect of which the passage speaks"),
                            new LocalizedText("不属于任一方面", "of none in particular"),
                            Passage::aspect,
                            Passage.Builder::aspect,
                            FormCodec.ASPECT),
                    Member.optional(
                            Key.of("heading", "小标题，照原样", "heading, as printed"),
                            new LocalizedText("没有小标题", "without a heading"),
                            Passage::heading,
                            Passage.Builder::heading,
                            TextCodec.TEXT),
                    Member.required(
                            Key.of("text", "正文", "the text of the passage"),
                            Passage::text,
                            Passage.Builder::text,
                            TextCodec.TEXT)),
            Passage.Builder::build);

    /** Section one. */
    static final ValueCodec<List<Passage>> PASSAGES = new ArrayCodec<>(PASSAGE);

    /** Section one by itself. */
    public static final ValueCodec<Overview> OVERVIEW = PASSAGES.as(Overview::new, Overview::passages);

    /** A text with its address. */
    public static final ValueCodec<ProseText> PROSE_TEXT = RecordCodec.of(
            ProseText.class,
            new LocalizedText("报告文字的对象", "the object of a text of a report"),
            RecordCodec.required(
                    Key.of("path", "JSON指针", "JSON Pointer to the text"), ProseText::path, FormCodec.PROSE_PATH),
            RecordCodec.optional(
                    Key.of("heading", "小标题，照原样", "heading, as printed"),
                    new LocalizedText("没有小标题", "without a heading"),
                    ProseText::heading,
                    TextCodec.TEXT),
            RecordCodec.required(Key.of("text", "正文", "the text"), ProseText::text, TextCodec.TEXT));

    /** The information-processing fee. */
    public static final ValueCodec<InformationProcessingFee> FEE =
            new ObjectCodec<InformationProcessingFee, InformationProcessingFee.Builder>(
                    new LocalizedText("信息处理费的对象", "the object of the information-processing fee"),
                    InformationProcessingFee::builder,
                    List.of(
                            Member.optional(
                                    Key.of("noticesIssued", "发出收费通知的件数（件）", "notices issued (items)"),
                                    NOT_STATED,
                                    ProseCodec::noticesIssued,
                                    InformationProcessingFee.Builder::noticesIssued,
                                    NumberCodec.COUNT),
                            Member.optional(
                                    Key.of("amountNotified", "通知收费的总金额（元）", "amount notified (yuan)"),
                                    NOT_STATED,
                                    InformationProcessingFee::amountNotified,
                                    InformationProcessingFee.Builder::amountNotified,
                                    NumberCodec.YUAN),
                            Member.optional(
                                    Key.of("amountCollected", "实际收取的总金额（元）", "amount collected (yuan)"),
                                    NOT_STATED,
                                    InformationProcessingFee::amountCollected,
                                    InformationProcessingFee.Builder::amountCollected,
                                    NumberCodec.YUAN)),
                    InformationProcessingFee.Builder::build);

    /** Section six. */
    public static final ValueCodec<OtherMatters> OTHER_MATTERS = new ObjectCodec<OtherMatters, OtherMatters.Builder>(
            new LocalizedText("其他需要报告的事项的对象", "the object of other matters"),
            () -> OtherMatters.builder().text(""),
            List.of(
                    Member.required(
                            Key.of("text", "正文", "the text of the section"),
                            OtherMatters::text,
                            OtherMatters.Builder::text,
                            TextCodec.TEXT),
                    Member.optional(
                            Key.of(
                                    "informationProcessingFee",
                                    "政府信息公开信息处理费（国办函〔2020〕109号）",
                                    "information-processing fee (国办函〔2020〕109号)"),
                            NOT_STATED,
                            OtherMatters::informationProcessingFee,
                            OtherMatters.Builder::informationProcessingFee,
                            FEE)),
            OtherMatters.Builder::build);

    private ProseCodec() {}

    private static Optional<Long> noticesIssued(InformationProcessingFee fee) {
        return fee.noticesIssued().stream().boxed().findFirst();
    }
}
