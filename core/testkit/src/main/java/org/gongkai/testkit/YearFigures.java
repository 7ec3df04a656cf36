package org.gongkai.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Row;

/** What an agency reports about every year, in whatever form. */
final class YearFigures {

    private final Map<CellPath, Long> figures = new HashMap<>();

    private YearFigures(List<long[]> numbersByForm) {
        for (Form form : Form.values()) {
            put(form, numbersByForm.get(form.ordinal()));
        }
        Stream.of(Form.values())
                .flatMap(form -> form.cells().stream())
                .filter(cell -> Form.inForce().cell(cell.path()).isEmpty())
                .filter(YearFigures::isAloneInItsGroup)
                .forEach(cell ->
                        dividedNow(cell).stream().reduce(Long::sum).ifPresent(sum -> figures.put(cell.path(), sum)));
    }

    static Arbitrary<YearFigures> arbitrary(ReportSize size) {
        return Combinators.combine(Stream.of(Form.values())
                        .map(form -> ReportArbitraries.numbers(form, size))
                        .toList())
                .as(YearFigures::new);
    }

    private void put(Form form, long[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            FormCell cell = form.cells().get(i);
            figures.put(cell.path(), cell.column().signed() ? numbers[i] : Math.abs(numbers[i]));
        }
    }

    /** What the form in force divides into rows of its own, under the same key, that an earlier form has in one row. */
    private List<Long> dividedNow(FormCell undivided) {
        String group = group(undivided.row());
        return Form.inForce().table(undivided.section()).orElseThrow().cells().stream()
                .filter(cell ->
                        cell.column().equals(undivided.column()) && !group.isEmpty() && group.equals(group(cell.row())))
                .map(cell -> figures.get(cell.path()))
                .toList();
    }

    private static boolean isAloneInItsGroup(FormCell cell) {
        return cell.table().rows().stream()
                        .filter(row -> group(row).equals(group(cell.row())))
                        .count()
                == 1;
    }

    private static String group(Row row) {
        String key = row.key();
        return key.substring(0, Math.max(0, key.lastIndexOf('/')));
    }

    /** The figures, grown or shrunk alike. */
    long[] of(Form form, int percent) {
        return form.cells().stream()
                .mapToLong(cell -> figures.getOrDefault(cell.path(), 0L) * percent / 100)
                .toArray();
    }
}
