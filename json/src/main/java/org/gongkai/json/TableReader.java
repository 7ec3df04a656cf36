package org.gongkai.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.form.LocalizedText;
import org.gongkai.form.Table;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of one report. A check that depends on the form waits until the form is known, which need not be before
 * the tables.
 */
final class TableReader {

    private static final LocalizedText TABLE_PART =
            new LocalizedText("表格或其中一部分的对象", "the object of a table or of a part of it");

    private final boolean[] seen = new boolean[FormTree.ALL_FORMS.size()];
    private final @Nullable Cell[] cells = new Cell[FormTree.ALL_FORMS.size()];
    private final List<Consumer<Form>> waiting = new ArrayList<>();
    private @Nullable Form form;

    void formIs(Form known) {
        form = known;
        waiting.forEach(check -> check.accept(known));
    }

    /** Reads the table whose first token is the current one. */
    void readTable(JsonTokens in, FormNode table) {
        seen[table.number()] = true;
        read(in, table);
    }

    private void read(JsonTokens in, FormNode node) {
        if (in.current() != Token.OBJECT_START) {
            throw Refusal.wrongType(in, TABLE_PART);
        }
        int likely = form == null ? 0 : node.nextIndex(0, form);
        for (String key = in.nextKey(node.keyAt(likely)); key != null; key = in.nextKey(node.keyAt(likely))) {
            int index = node.indexOf(key, likely);
            if (index < 0) {
                throw Refusal.unknownKey(in, keys(node));
            }
            readMember(in, node, node.children().get(index));
            likely = form == null ? index + 1 : node.nextIndex(index + 1, form);
        }
        check(in, (known, place) -> checkComplete(node, known, place));
    }

    private void readMember(JsonTokens in, FormNode node, FormNode child) {
        if (seen[child.number()]) {
            throw Refusal.duplicateKey(in);
        }
        seen[child.number()] = true;
        if (!child.isInEveryForm()) {
            check(in, (known, place) -> checkForm(node, child, known, place));
        }
        in.next();
        if (child.column().isPresent()) {
            cells[child.number()] = CellCodec.read(in, child.column().get());
        } else {
            read(in, child);
        }
    }

    private void check(JsonTokens in, FormCheck check) {
        if (form != null) {
            check.run(form, in::place);
        } else {
            Place place = in.place();
            waiting.add(known -> check.run(known, () -> place));
        }
    }

    private void checkForm(FormNode node, FormNode child, Form known, Supplier<Place> place) {
        if (!child.isIn(known)) {
            throw Refusal.wrongForm(
                    place.get(), child, known, node.children(known).map(FormNode::key));
        }
    }

    private void checkComplete(FormNode node, Form known, Supplier<Place> place) {
        for (FormNode child : node.children()) {
            if (!seen[child.number()] && child.isIn(known)) {
                throw Refusal.missingKey(place.get(), child.key());
            }
        }
    }

    private Stream<String> keys(FormNode node) {
        return (form == null ? node.children().stream() : node.children(form)).map(FormNode::key);
    }

    /** Hands over the tables that were read; by now the form is known, and the tables are complete. */
    void addTo(DisclosureReport.Builder report) {
        Form known = Objects.requireNonNull(form);
        Cell[] inOrder = new Cell[known.cells().size()];
        for (FormNode node : FormTree.ALL_FORMS.cells()) {
            if (node.isIn(known)) {
                inOrder[node.position(known)] = cells[node.number()];
            }
        }
        for (Table table : known.tables()) {
            FormNode node = FormTree.ALL_FORMS.table(table.section());
            if (seen[node.number()]) {
                int first = node.position(known);
                int end = first + table.cells().size();
                report.table(known, table.section(), Arrays.asList(inOrder).subList(first, end));
            }
        }
    }

    /** A check that needs the form, at a place that is worked out only if the check fails. */
    private interface FormCheck {
        void run(Form form, Supplier<Place> place);
    }
}
