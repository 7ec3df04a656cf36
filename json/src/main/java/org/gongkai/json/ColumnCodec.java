package org.gongkai.json;

import org.gongkai.form.Column;
import org.gongkai.report.Cell;

/**
 * Reads and writes a cell of a column.
 *
 * @param column the column
 */
record ColumnCodec(Column column) implements ValueCodec<Cell> {

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
