package org.gongkai.json.internal.finding;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Waiver;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.json.internal.codec.ArrayCodec;
import org.gongkai.json.internal.codec.Key;
import org.gongkai.json.internal.codec.MapCodec;
import org.gongkai.json.internal.codec.Member;
import org.gongkai.json.internal.codec.NumberCodec;
import org.gongkai.json.internal.codec.ObjectCodec;
import org.gongkai.json.internal.codec.SchemaVersion;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.form.FormCodec;
import org.gongkai.json.internal.report.CellCodec;
import org.gongkai.json.internal.report.IdentityCodec;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.json.internal.token.Place;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.internal.token.Words;
import org.gongkai.json.reading.JsonProblem.Kind;
import org.gongkai.report.Cell;
import org.gongkai.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What the JSON of waivers consists of. */
public final class WaiverCodec {

    /** A waiver. */
    public static final ValueCodec<Waiver> WAIVER = new ObjectCodec<Waiver, Draft>(
                    new LocalizedText("接受问题的对象", "the object of a waiver"),
                    Draft::new,
                    List.of(
                            Member.required(
                                    Key.of("agency", "哪个机关的报告", "whose report it is"),
                                    Waiver::agency,
                                    (draft, agency) -> draft.waiver.agency(agency),
                                    IdentityCodec.AGENCY),
                            Member.required(
                                    Key.of("year", "报告年度", "report year"),
                                    Waiver::year,
                                    (draft, year) -> draft.waiver.year(year),
                                    NumberCodec.YEAR),
                            Member.required(
                                    Key.of("finding", "问题", "the finding"),
                                    Waiver::finding,
                                    Draft::finding,
                                    FindingCodec.FINDING),
                            new Values(),
                            Member.required(
                                    Key.of("reason", "理由", "why"),
                                    Waiver::reason,
                                    (draft, reason) -> draft.waiver.reason(reason),
                                    TextCodec.FILLED_TEXT),
                            Member.required(
                                    Key.of("acceptedBy", "由谁接受", "who accepted it"),
                                    Waiver::acceptedBy,
                                    (draft, name) -> draft.waiver.acceptedBy(name),
                                    TextCodec.FILLED_TEXT),
                            Member.required(
                                    Key.of("until", "截止日期（含当日）", "the last day"),
                                    Waiver::until,
                                    (draft, day) -> draft.waiver.until(day),
                                    TextCodec.DATE)),
                    Draft::finish)
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

    /** What has been read of a waiver so far. Its values can be put in order only when its finding is known. */
    private static final class Draft {

        private static final LocalizedText CELLS_OF_FINDING =
                new LocalizedText("只有所接受问题涉及的单元格", "only the cells of the finding");

        private final Waiver.Builder waiver = Waiver.builder();
        private List<CellPath> cells = List.of();
        private Map<CellPath, Cell> values = Map.of();
        private @Nullable Place valuesPlace;

        void finding(Finding finding) {
            waiver.finding(finding);
            cells = finding.cells();
        }

        Waiver finish() {
            Place place = Objects.requireNonNull(valuesPlace);
            List<Cell> inOrder = new ArrayList<>();
            for (CellPath cell : cells) {
                Cell value = values.get(cell);
                if (value == null) {
                    throw Refusal.missingKey(place, escaped(cell));
                }
                inOrder.add(value);
            }
            Map<CellPath, Cell> others = new LinkedHashMap<>(values);
            cells.forEach(others::remove);
            others.keySet().stream().findFirst().ifPresent(other -> {
                throw Refusal.of(
                        Kind.CONTRADICTION, place.below(escaped(other)), Words.key(other.toString()), CELLS_OF_FINDING);
            });
            return waiver.values(inOrder).build();
        }

        /** A JSON Pointer as one step of another. */
        private static String escaped(CellPath cell) {
            return cell.toString().replace("/", "~1");
        }
    }

    /** What the cells held when a finding was accepted: an object with the cells as its keys. */
    private static final class Values implements Member<Waiver, Draft> {

        private static final Key KEY =
                Key.of("values", "接受时各单元格的内容，每个涉及的单元格一项", "what each cell of the finding held when it was accepted");

        private static final Map<CellPath, ValueCodec<Cell>> CODECS = FormCodec.everyCell()
                .collect(Collectors.toMap(cell -> cell, Values::codec, (one, other) -> one, LinkedHashMap::new));

        private static final ValueCodec<Map<CellPath, Cell>> VALUES =
                new MapCodec<>(FormCodec.CELL_PATH, CODECS::get, schemaOfAll());

        @Override
        public String key() {
            return KEY.name();
        }

        @Override
        public boolean isRequired() {
            return true;
        }

        @Override
        public void read(JsonTokens in, Draft draft) {
            draft.valuesPlace = in.place();
            draft.values = VALUES.read(in);
        }

        @Override
        public void write(Waiver waiver, JsonTarget out) {
            Iterator<Cell> next = waiver.values().iterator();
            Map<CellPath, Cell> values = new LinkedHashMap<>();
            waiver.finding().cells().forEach(cell -> values.put(cell, next.next()));
            out.key(key());
            VALUES.write(values, out);
        }

        @Override
        public Schema schema() {
            return VALUES.schema().titled(KEY.title());
        }

        /** A cell takes the same in every form that has it. */
        private static ValueCodec<Cell> codec(CellPath path) {
            return Stream.of(Form.values())
                    .flatMap(form -> form.cell(path).stream())
                    .map(FormCell::column)
                    .map(CellCodec::of)
                    .findFirst()
                    .orElseThrow();
        }

        private static Schema schemaOfAll() {
            Map<String, Schema> cells = new LinkedHashMap<>();
            CODECS.forEach((cell, codec) -> cells.put(cell.toString(), codec.schema()));
            return Schema.object(cells, Stream.empty()).named("cellValues");
        }
    }
}
