package org.gongkai.json.internal.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.figures.Indicator;
import org.gongkai.figures.IndicatorUnit;
import org.gongkai.figures.Quantity;
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
import org.jspecify.annotations.Nullable;

/** What the JSON of indicators consists of. Forms and formula follow from the rest; they are not looked at when read. */
public final class IndicatorCodec {

    /** A unit. */
    public static final TextCodec<IndicatorUnit> UNIT = TextCodec.constant(IndicatorUnit.values());

    /** A cell of a quantity. */
    public static final ValueCodec<Quantity.Term> TERM = RecordCodec.of(
                    Quantity.Term.class,
                    new LocalizedText("公式中一项的对象", "the object of a term of a formula"),
                    RecordCodec.required(
                            Key.of("cell", "单元格的JSON指针", "JSON Pointer of the cell"),
                            Quantity.Term::cell,
                            FormCodec.CELL_PATH),
                    RecordCodec.required(
                            Key.of("subtracted", "是否减去", "whether it is subtracted"),
                            Quantity.Term::subtracted,
                            TextCodec.TRUTH),
                    RecordCodec.required(
                            Key.of("previousYear", "是否取上一年度的报告", "whether it is that of the year before"),
                            Quantity.Term::previousYear,
                            TextCodec.TRUTH))
            .named("term");

    /** A quantity. */
    public static final ValueCodec<Quantity> QUANTITY = new ArrayCodec<>(TERM).as(Quantity::new, Quantity::terms);

    /** An indicator. */
    public static final ValueCodec<Indicator> INDICATOR = new ObjectCodec<Indicator, Draft>(
                    new LocalizedText("指标的对象", "the object of an indicator"),
                    Draft::new,
                    List.of(
                            Member.required(
                                    Key.of("id", "编号", "id"),
                                    Indicator::id,
                                    (draft, id) -> draft.id = id,
                                    TextCodec.TEXT),
                            Member.required(
                                    Key.of("title", "名称", "what it is"),
                                    Indicator::title,
                                    (draft, title) -> draft.title = title,
                                    RecordCodec.LOCALIZED_TEXT),
                            Member.required(
                                    Key.of("numerator", "分子各项之和", "numerator, the sum of its terms"),
                                    Indicator::numerator,
                                    (draft, numerator) -> draft.numerator = numerator,
                                    QUANTITY),
                            Member.optional(
                                    Key.of("denominator", "分母各项之和", "denominator, the sum of its terms"),
                                    new LocalizedText("不相除", "it is not divided"),
                                    Indicator::denominator,
                                    (draft, denominator) -> draft.denominator = Optional.of(denominator),
                                    QUANTITY),
                            Member.required(
                                    Key.of("unit", "单位", "unit"),
                                    Indicator::unit,
                                    (draft, unit) -> draft.unit = unit,
                                    UNIT),
                            Member.required(
                                    Key.of("source", "出处", "who divides so"),
                                    Indicator::source,
                                    (draft, source) -> draft.source = source,
                                    RecordCodec.LOCALIZED_TEXT),
                            Member.derived(
                                    Key.of("forms", "适用格式，读取时不看", "forms that ask for it, not looked at when read"),
                                    indicator -> Optional.of(indicator.forms()),
                                    new ArrayCodec<>(FormCodec.FORM)),
                            Member.derived(
                                    Key.of("formula", "公式，读取时不看", "the formula, not looked at when read"),
                                    indicator -> Optional.of(indicator.formula()),
                                    TextCodec.TEXT)),
                    Draft::indicator)
            .named("indicator");

    /** Indicators by themselves. */
    public static final ValueCodec<List<Indicator>> DOCUMENT = new ObjectCodec<List<Indicator>, List<Indicator>>(
            new LocalizedText("指标清单的对象", "the object of a list of indicators"),
            ArrayList::new,
            List.of(
                    SchemaVersion.member(),
                    Member.required(
                            Key.of("indicators", "指标", "indicators"),
                            indicators -> indicators,
                            List::addAll,
                            new ArrayCodec<>(INDICATOR))),
            List::copyOf);

    private IndicatorCodec() {}

    /** What has been read of an indicator so far. */
    private static final class Draft {
        private @Nullable String id;
        private @Nullable LocalizedText title;
        private @Nullable Quantity numerator;
        private Optional<Quantity> denominator = Optional.empty();
        private @Nullable IndicatorUnit unit;
        private @Nullable LocalizedText source;

        Indicator indicator() {
            return new Indicator(
                    Objects.requireNonNull(id),
                    Objects.requireNonNull(title),
                    Objects.requireNonNull(numerator),
                    denominator,
                    Objects.requireNonNull(unit),
                    Objects.requireNonNull(source));
        }
    }
}
