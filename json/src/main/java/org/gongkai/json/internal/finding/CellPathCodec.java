package org.gongkai.json.internal.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.json.JsonProblem.Kind;
import org.gongkai.json.internal.codec.ArrayCodec;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.text.LocalizedText;

/** Reads and writes the address of a cell of any form. */
final class CellPathCodec {

    static final TextCodec<CellPath> PATH = new TextCodec<>(
            new LocalizedText("表格单元格的JSON指针", "the JSON Pointer of a cell of the tables"),
            Kind.UNKNOWN_VALUE,
            Schema.oneOf(everyCell().map(CellPath::toString)).named("cellPath"),
            CellPathCodec::parse,
            CellPath::toString);

    static final ValueCodec<List<CellPath>> PATHS = new ArrayCodec<>(PATH);

    private CellPathCodec() {}

    /** Lists the cells of all forms, those that several forms have once. */
    static Stream<CellPath> everyCell() {
        return Stream.of(Form.values())
                .flatMap(form -> form.cells().stream())
                .map(FormCell::path)
                .distinct();
    }

    private static Optional<CellPath> parse(String pointer) {
        try {
            return Optional.of(CellPath.of(pointer));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
