package org.gongkai.json.internal.finding;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.finding.Waiver;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.json.internal.codec.Key;
import org.gongkai.json.internal.codec.MapCodec;
import org.gongkai.json.internal.codec.Member;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.report.ColumnCodec;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.json.internal.token.Place;
import org.gongkai.report.Cell;

/** What the cells held when a finding was accepted, as a member of the waiver: an object with the cells as its keys. */
final class WaivedValues implements Member<Waiver, WaiverDraft> {

    private static final Key KEY =
            Key.of("values", "接受时各单元格的内容，每个涉及的单元格一项", "what each cell of the finding held when it was accepted");

    private static final Map<CellPath, ValueCodec<Cell>> CODECS = CellPathCodec.everyCell()
            .collect(Collectors.toMap(cell -> cell, WaivedValues::codec, (one, other) -> one, LinkedHashMap::new));

    private static final ValueCodec<Map<CellPath, Cell>> VALUES =
            new MapCodec<>(CellPathCodec.PATH, CODECS::get, schemaOfAll());

    @Override
    public String key() {
        return KEY.name();
    }

    @Override
    public boolean isRequired() {
        return true;
    }

    @Override
    public void read(JsonTokens in, WaiverDraft draft) {
        Place place = in.place();
        draft.values(VALUES.read(in), place);
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
                .map(ColumnCodec::new)
                .findFirst()
                .orElseThrow();
    }

    private static Schema schemaOfAll() {
        Map<String, Schema> cells = new LinkedHashMap<>();
        CODECS.forEach((cell, codec) -> cells.put(cell.toString(), codec.schema()));
        return Schema.object(cells, Stream.empty()).named("cellValues");
    }
}
