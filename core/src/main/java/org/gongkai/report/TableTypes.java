package org.gongkai.report;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.Article20Table;
import org.gongkai.form.ReviewAndLitigationTable;
import org.gongkai.form.RowGroup;
import org.gongkai.form.Table;

/** Which type represents which table, and which part of one: the lists to which a next form adds its own types. */
final class TableTypes {

    private static final List<Type<TableSection>> SECTIONS = List.of(
            new Type<>(Article20Table.Form2019.TABLE, Article20Form2019::of),
            new Type<>(Article20Table.Form2021.TABLE, Article20Form2021::of),
            new Type<>(ReviewAndLitigationTable.TABLE, ReviewAndLitigation::of));

    private static final List<Type<DeniedResults>> DENIED =
            List.of(new Type<>(ApplicationsTable.FORM_2021, DeniedResultsForm2019::of));

    private static final List<Type<UnableToProvideResults>> UNABLE =
            List.of(new Type<>(ApplicationsTable.FORM_2021, UnableToProvideResultsForm2019::of));

    private static final List<Type<NotProcessedResults>> NOT_PROCESSED =
            List.of(new Type<>(ApplicationsTable.FORM_2021, NotProcessedResultsForm2019::of));

    private static final List<Type<OtherResults>> OTHER = List.of(
            new Type<>(ApplicationsTable.FORM_2019, OtherResultsForm2019::of),
            new Type<>(ApplicationsTable.FORM_2021, OtherResultsForm2021::of));

    private TableTypes() {}

    /** A type that represents a table, or a part of it, and is made from its cells. */
    private record Type<T>(Table table, Function<Iterator<Cell>, T> fromCells) {}

    /** Makes the section that represents a table from its cells. */
    static TableSection section(Table table, Iterator<Cell> cells) {
        return switch (table.section()) {
            case APPLICATIONS -> ApplicationHandling.of(table, cells);
            default ->
                SECTIONS.stream()
                        .filter(type -> type.table().hasSameCellsAs(table))
                        .findFirst()
                        .orElseThrow(() -> noType(table.section().key()))
                        .fromCells()
                        .apply(cells);
        };
    }

    static DeniedResults denied(Table table, Iterator<Cell> cells) {
        return group(DENIED, ApplicationsTable.DENIED, table, cells);
    }

    static UnableToProvideResults unableToProvide(Table table, Iterator<Cell> cells) {
        return group(UNABLE, ApplicationsTable.UNABLE, table, cells);
    }

    static NotProcessedResults notProcessed(Table table, Iterator<Cell> cells) {
        return group(NOT_PROCESSED, ApplicationsTable.NOT_PROCESSED, table, cells);
    }

    static OtherResults other(Table table, Iterator<Cell> cells) {
        return group(OTHER, ApplicationsTable.OTHER, table, cells);
    }

    private static <T> T group(List<Type<T>> types, RowGroup group, Table table, Iterator<Cell> cells) {
        return types.stream()
                .filter(type -> type.table().hasSameCellsAs(table, group))
                .findFirst()
                .orElseThrow(() -> noType(group.key()))
                .fromCells()
                .apply(cells);
    }

    private static IllegalArgumentException noType(String part) {
        return new IllegalArgumentException("No type in org.gongkai.report has the rows of " + part);
    }
}
