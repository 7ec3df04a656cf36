package org.gongkai.json.internal.report;

import org.gongkai.form.Column;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.report.Cell;

/**
 * Reads and writes a cell of a column.
 *
 * @param column the column
 */
public record ColumnCodec(Column column) implements ValueCodec<Cell> {

    @Override
    public Cell read(JsonTokens in) {
        return CellCodec.read(in, column);
    }

    @Override
    public void write(Cell cell, JsonTarget out) {
        CellCodec.write(cell, out);
    }

    @Override
    public Schema schema() {
        return CellCodec.schema(column);
    }
}
