package org.gongkai.json.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.form.CellPath;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Section;

/**
 * The cell paths of all forms as one tree of JSON keys. It is one for all forms, since in JSON the tables may come before
 * the form is known.
 */
final class FormTree {

    static final FormTree ALL_FORMS = new FormTree();

    private final List<FormNode> cells = new ArrayList<>();
    private final FormNode root;
    private int size;

    private FormTree() {
        this.root = node(
                "",
                0,
                Stream.of(Form.values())
                        .flatMap(FormTree::addresses)
                        .sorted(Comparator.comparing(Address::path))
                        .toList());
    }

    /** Gives the node of a section that is a table. */
    FormNode table(Section section) {
        return root.children().get(root.indexOf(section.key(), 0));
    }

    /** Gives the number of nodes. */
    int size() {
        return size;
    }

    /** Lists the nodes that are cells. */
    List<FormNode> cells() {
        return cells;
    }

    private FormNode node(String key, int depth, List<Address> addresses) {
        int number = size++;
        Address first = addresses.get(0);
        if (depth == first.keys().size()) {
            FormNode cell =
                    new FormNode(key, number, positions(addresses), Optional.of(first.column()), List.of(), false);
            cells.add(cell);
            return cell;
        }
        Map<String, List<Address>> byKey = addresses.stream()
                .collect(Collectors.groupingBy(
                        address -> address.keys().get(depth), LinkedHashMap::new, Collectors.toList()));
        List<FormNode> children = new ArrayList<>();
        byKey.forEach((childKey, below) -> children.add(node(childKey, depth + 1, below)));
        return new FormNode(key, number, positions(addresses), Optional.empty(), List.copyOf(children), depth == 1);
    }

    private static int[] positions(List<Address> addresses) {
        int[] positions = new int[Form.values().length];
        Arrays.fill(positions, -1);
        for (Address address : addresses) {
            if (positions[address.form().ordinal()] < 0) {
                positions[address.form().ordinal()] = address.position();
            }
        }
        return positions;
    }

    private static Stream<Address> addresses(Form form) {
        return IntStream.range(0, form.cells().size())
                .mapToObj(position -> Address.of(form, position, form.cells().get(position)));
    }

    /** Where a form has a cell. */
    private record Address(CellPath path, List<String> keys, Form form, int position, Column column) {

        static Address of(Form form, int position, FormCell cell) {
            String pointer = cell.path().toString();
            return new Address(cell.path(), List.of(pointer.substring(1).split("/")), form, position, cell.column());
        }
    }
}
