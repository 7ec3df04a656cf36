package org.gongkai.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Section;

/** What an agency reports about every year, in either form. */
final class YearFigures {

    private final Map<CellPath, Long> figures = new HashMap<>();

    private YearFigures(long[] trial, long[] standard) {
        put(Form.FORM_2019, trial);
        put(Form.FORM_2021, standard);
        only(Form.FORM_2019).forEach(cell -> figures.put(cell.path(), together(cell)));
    }

    static Arbitrary<YearFigures> arbitrary(ReportSize size) {
        return Combinators.combine(
                        ReportArbitraries.numbers(Form.FORM_2019, size),
                        ReportArbitraries.numbers(Form.FORM_2021, size))
                .as(YearFigures::new);
    }

    private void put(Form form, long[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            FormCell cell = form.cells().get(i);
            figures.put(cell.path(), cell.column().signed() ? numbers[i] : Math.abs(numbers[i]));
        }
    }

    /** The rows of table three that the other form does not have. */
    private static Stream<FormCell> only(Form form) {
        Form other = form == Form.FORM_2019 ? Form.FORM_2021 : Form.FORM_2019;
        return form.table(Section.APPLICATIONS).orElseThrow().cells().stream()
                .filter(cell -> other.cell(cell.path()).isEmpty());
    }

    /** What the standard form divides and the trial form does not. */
    private long together(FormCell undivided) {
        return only(Form.FORM_2021)
                .filter(cell -> cell.column().equals(undivided.column()))
                .mapToLong(cell -> figures.get(cell.path()))
                .sum();
    }

    /** The figures, grown or shrunk alike. */
    long[] of(Form form, int percent) {
        return form.cells().stream()
                .mapToLong(cell -> figures.get(cell.path()) * percent / 100)
                .toArray();
    }
}
