package org.gongkai.examples.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.form.FormCell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.ProseText;

/**
 * A field that two texts of a report fill in differently.
 *
 * @param name its name in the form
 * @param label what it is called
 */
record Difference(String name, String label, String saved, String typed) {

    static List<Difference> between(DisclosureReport saved, DisclosureReport typed, Locale locale) {
        Stream<Difference> cells = saved.form().cells().stream().map(cell -> of(cell, saved, typed, locale));
        Stream<Difference> texts = typed.prose().stream().map(text -> of(text, saved, locale));
        return Stream.concat(cells, texts)
                .filter(difference -> !difference.saved().equals(difference.typed()))
                .toList();
    }

    private static Difference of(FormCell cell, DisclosureReport saved, DisclosureReport typed, Locale locale) {
        return new Difference(
                cell.path().toString(),
                cell.labelPath().in(locale),
                saved.cell(cell.path()).printed(),
                typed.cell(cell.path()).printed());
    }

    private static Difference of(ProseText text, DisclosureReport saved, Locale locale) {
        return new Difference(
                text.path().toString(),
                text.path().label().in(locale),
                saved.text(text.path()).orElse(""),
                text.text());
    }
}
