package org.gongkai.json.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.ProsePath;
import org.gongkai.form.Table;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.json.internal.token.Place;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.internal.token.Token;
import org.gongkai.json.internal.token.Words;
import org.gongkai.json.reading.JsonProblem.Kind;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
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
    private final Map<FormNode, String> remarks = new HashMap<>();
    private final List<Consumer<Form>> waiting = new ArrayList<>();
    private @Nullable Form form;

    void formIs(Form known) {
        form = known;
        waiting.forEach(check -> check.accept(known));
    }

    boolean hasForm() {
        return form != null;
    }

    /** Reads the table, or the part of it, whose first token is the current one. */
    void read(JsonTokens in, FormNode node) {
        if (in.current() != Token.OBJECT_START) {
            throw Refusal.wrongType(in, TABLE_PART);
        }
        seen[node.number()] = true;
        int depth = in.depth();
        int likely = form == null ? 0 : node.nextIndex(0, form);
        for (String key = in.nextKey(node.keyAt(likely)); key != null; key = in.nextKey(node.keyAt(likely))) {
            int index = node.indexOf(key, likely);
            if (index < 0 && node.isTable() && key.equals(ProsePath.REMARKS_KEY)) {
                readRemarks(in, node, depth);
            } else if (index < 0) {
                in.refuseMember(Refusal.unknownKey(in, keys(node)));
            } else {
                readMember(in, node, node.children().get(index), depth);
                likely = form == null ? index + 1 : node.nextIndex(index + 1, form);
            }
        }
        checkComplete(in, node);
    }

    private void readMember(JsonTokens in, FormNode node, FormNode child, int depth) {
        if (seen[child.number()]) {
            in.refuseMember(Refusal.duplicateKey(in));
            return;
        }
        seen[child.number()] = true;
        if (form == null) {
            checkLater(in, node, child);
        } else if (!child.isIn(form)) {
            in.refuseMember(wrongForm(in.place(), node, child, form));
            return;
        }
        in.next();
        try {
            if (child.column().isPresent()) {
                cells[child.number()] = CellCodec.read(in, child.column().get());
            } else {
                read(in, child);
            }
        } catch (Refusal e) {
            in.refuseValue(e, depth);
        }
    }

    private void readRemarks(JsonTokens in, FormNode table, int depth) {
        if (remarks.containsKey(table)) {
            in.refuseMember(Refusal.duplicateKey(in));
            return;
        }
        try {
            if (in.next() != Token.NULL) {
                remarks.put(table, TextCodec.TEXT.read(in));
            }
        } catch (Refusal e) {
            in.refuseValue(e, depth);
        }
    }

    private void checkLater(JsonTokens in, FormNode node, FormNode child) {
        if (!child.isInEveryForm()) {
            Place place = in.place();
            waiting.add(known -> {
                if (!child.isIn(known)) {
                    in.refuse(wrongForm(place, node, child, known));
                }
            });
        }
    }

    /** Refuses a key that another form has and the report's form does not. */
    private static Refusal wrongForm(Place place, FormNode parent, FormNode found, Form form) {
        String forms =
                Stream.of(Form.values()).filter(found::isIn).map(Form::id).collect(Collectors.joining(", "));
        LocalizedText key = Words.key(found.key());
        LocalizedText allowed = Words.oneOf(parent.children(form).map(FormNode::key));
        return Refusal.of(
                Kind.WRONG_FORM,
                place,
                new LocalizedText(forms + "年格式的" + key.zh(), key.en() + " of form " + forms),
                new LocalizedText(form.id() + "年格式的" + allowed.zh(), "with form " + form.id() + " " + allowed.en()));
    }

    private void checkComplete(JsonTokens in, FormNode node) {
        if (form != null) {
            checkComplete(in, node, form, in::place);
        } else {
            Place place = in.place();
            waiting.add(known -> checkComplete(in, node, known, () -> place));
        }
    }

    private void checkComplete(JsonTokens in, FormNode node, Form known, Supplier<Place> place) {
        for (FormNode child : node.children()) {
            if (!seen[child.number()] && child.isIn(known)) {
                in.refuse(Refusal.missingKey(place.get(), child.key()));
            }
        }
    }

    private Stream<String> keys(FormNode node) {
        Stream<FormNode> children = form == null ? node.children().stream() : node.children(form);
        return Stream.concat(
                children.map(FormNode::key), node.isTable() ? Stream.of(ProsePath.REMARKS_KEY) : Stream.empty());
    }

    /** Says whether what was read below a node is just what a form has there. */
    boolean fits(FormNode node, Form candidate) {
        return node.children().stream()
                .allMatch(child -> seen[child.number()] == child.isIn(candidate)
                        && (!seen[child.number()] || fits(child, candidate)));
    }

    /** Gives the cell that was read at a path, if it is below a node. */
    Optional<Cell> cell(FormNode node, Form known, CellPath path) {
        int position = known.indexOf(path);
        return node.leaves(known)
                .filter(leaf -> leaf.position(known) == position)
                .map(leaf -> cells[leaf.number()])
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst();
    }

    /** Gives the text that was read beside the cells of a table. */
    Optional<String> remarks(FormNode table) {
        return Optional.ofNullable(remarks.get(table));
    }

    /** Hands over the tables that were read; by now the form is known. What was refused is blank. */
    void addTo(DisclosureReport.Builder report) {
        Form known = Objects.requireNonNull(form);
        Cell[] inOrder = new Cell[known.cells().size()];
        for (FormNode node : FormTree.ALL_FORMS.cells()) {
            if (node.isIn(known)) {
                Cell cell = cells[node.number()];
                inOrder[node.position(known)] = cell == null ? Cell.blank() : cell;
            }
        }
        for (Table table : known.tables()) {
            FormNode node = FormTree.ALL_FORMS.table(table.section());
            if (seen[node.number()]) {
                int first = node.position(known);
                int end = first + table.cells().size();
                report.table(table, Arrays.asList(inOrder).subList(first, end), Optional.ofNullable(remarks.get(node)));
            }
        }
    }
}
