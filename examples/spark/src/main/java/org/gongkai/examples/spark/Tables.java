package org.gongkai.examples.spark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;
import org.gongkai.figures.FlatColumn;
import org.gongkai.figures.FlatTable;
import org.gongkai.figures.FlatTables;
import org.gongkai.figures.FlatValue;
import org.gongkai.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The flat tables of the library as tables of Spark: which columns there are, and of which type, follows from the flat table. */
final class Tables {

    /** From which file and line a row comes; by it rows of several tables are joined. */
    static final FlatColumn SOURCE = text("source", "来源文件及行号", "file and line from which it was read");

    static final FlatTable REPORTS = withSource(FlatTables.reports(), List.of(SOURCE.name()));
    static final FlatTable CELLS = withSource(FlatTables.cells(), List.of(SOURCE.name(), "cell"));
    static final FlatTable FINDINGS = withSource(FlatTables.findings(), List.of());
    static final FlatTable INDICATORS = withSource(FlatTables.indicators(), List.of(SOURCE.name()));
    static final FlatTable NOTES = withSource(Remark.NOTES, List.of());
    static final FlatTable ERRORS = withSource(Remark.ERRORS, List.of());

    /** Holds every count, and amounts and shares to 18 decimals. */
    private static final DecimalType NUMBER = DataTypes.createDecimalType(38, 18);

    private Tables() {}

    static FlatColumn text(String name, String zh, String en) {
        return new FlatColumn(name, new LocalizedText(zh, en), FlatColumn.Type.STRING, List.of(), Optional.empty());
    }

    private static FlatTable withSource(FlatTable table, List<String> primaryKey) {
        return new FlatTable(
                table.name(),
                table.title(),
                Stream.concat(Stream.of(SOURCE), table.columns().stream()).toList(),
                primaryKey);
    }

    static StructType schema(FlatTable table) {
        StructType schema = new StructType();
        for (FlatColumn column : table.columns()) {
            schema = schema.add(column.name(), type(column));
        }
        return schema;
    }

    private static DataType type(FlatColumn column) {
        return switch (column.type()) {
            case STRING -> DataTypes.StringType;
            case INTEGER -> DataTypes.LongType;
            case NUMBER -> NUMBER;
            case YEAR -> DataTypes.IntegerType;
            case DATE -> DataTypes.DateType;
        };
    }

    /** A row of a table that begins with the source. */
    static Row row(FlatTable table, String source, List<FlatValue> values) {
        List<FlatValue> whole = new ArrayList<>(values.size() + 1);
        whole.add(FlatValue.of(source));
        whole.addAll(values);
        return row(table, whole);
    }

    static Row row(FlatTable table, List<FlatValue> values) {
        @Nullable Object[] objects = new @Nullable Object[values.size()];
        for (int i = 0; i < objects.length; i++) {
            objects[i] = object(table.columns().get(i), values.get(i));
        }
        return RowFactory.create(objects);
    }

    private static @Nullable Object object(FlatColumn column, FlatValue value) {
        if (value instanceof FlatValue.Number number) {
            return switch (column.type()) {
                case INTEGER -> number.number().longValueExact();
                case YEAR -> number.number().intValueExact();
                default -> decimal(number.number());
            };
        }
        if (value instanceof FlatValue.Text text) {
            return column.type() == FlatColumn.Type.DATE ? Date.valueOf(text.text()) : text.text();
        }
        return null;
    }

    /** The number as far as the column holds it; nothing for one of more than twenty digits before the point. */
    private static @Nullable BigDecimal decimal(BigDecimal number) {
        BigDecimal rounded = number.setScale(NUMBER.scale(), RoundingMode.HALF_EVEN);
        return rounded.precision() > NUMBER.precision() ? null : rounded;
    }

    /** The values of a row, the other way round. */
    static List<FlatValue> values(FlatTable table, Row row) {
        List<FlatValue> values = new ArrayList<>(table.columns().size());
        for (FlatColumn column : table.columns()) {
            Object value = row.getAs(column.name());
            values.add(value == null ? new FlatValue.Missing() : column.parse(value.toString()));
        }
        return values;
    }
}
