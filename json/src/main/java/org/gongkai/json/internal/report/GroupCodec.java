package org.gongkai.json.internal.report;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.ProsePath;
import org.gongkai.form.Table;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.report.Agency;
import org.gongkai.report.ApplicationResults;
import org.gongkai.report.Cell;
import org.gongkai.report.CellGroup;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.ResultGroup;
import org.gongkai.report.TableSection;

/**
 * Reads and writes a part of a table by itself as it stands in a report: a row, a group of rows, a whole section. The types
 * are found by following the keys of the forms, which are the names of the accessors, so that a next form brings its own.
 * Which form a part is of follows from its keys.
 *
 * @param <T> the type of the part
 */
public final class GroupCodec<T extends CellGroup> implements ValueCodec<T> {

    private final Class<T> type;
    private final List<Place> places = new ArrayList<>();

    /** Where parts of the type stand in the reports of a form. */
    private record Place(Form form, FormNode node, List<String> accessors) {}

    private GroupCodec(Class<T> type) {
        this.type = type;
    }

    /**
     * Lists a codec for every type of a part, of any form.
     *
     * @return the codecs
     */
    public static List<GroupCodec<?>> all() {
        Map<Class<?>, GroupCodec<?>> codecs = new LinkedHashMap<>();
        for (Form form : Form.values()) {
            DisclosureReport report = blank(form);
            for (Table table : form.tables()) {
                collect(new Place(form, FormTree.ALL_FORMS.table(table.section()), List.of()), report, codecs);
            }
        }
        return List.copyOf(codecs.values());
    }

    private static DisclosureReport blank(Form form) {
        return DisclosureReport.blank(form, form.firstYear(), Agency.builder().build());
    }

    private static void collect(Place around, Object owner, Map<Class<?>, GroupCodec<?>> codecs) {
        FormNode node = around.node();
        if (node.column().isPresent()) {
            return;
        }
        Method accessor = accessor(owner, node.key());
        Object part = get(owner, node.key());
        List<String> accessors = Stream.concat(around.accessors().stream(), Stream.of(node.key()))
                .toList();
        Place place = new Place(around.form(), node, accessors);
        Stream.of(declared(accessor), implemented(part))
                .distinct()
                .forEach(found ->
                        codecs.computeIfAbsent(found, GroupCodec::of).places.add(0, place));
        node.children(around.form())
                .forEach(child -> collect(new Place(around.form(), child, accessors), part, codecs));
    }

    private static GroupCodec<?> of(Class<?> type) {
        return new GroupCodec<>(type.asSubclass(CellGroup.class));
    }

    private static Class<?> declared(Method accessor) {
        return accessor.getGenericReturnType() instanceof ParameterizedType optional
                ? (Class<?>) optional.getActualTypeArguments()[0]
                : accessor.getReturnType();
    }

    /** The public type that an implementation, which nobody sees, extends. */
    private static Class<?> implemented(Object part) {
        return part instanceof DisclosureReport
                ? DisclosureReport.class
                : part.getClass().getSuperclass();
    }

    private static Method accessor(Object owner, String name) {
        try {
            return implemented(owner).getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A key of the form is no accessor", e);
        }
    }

    private static Object get(Object owner, String name) {
        try {
            Object value = accessor(owner, name).invoke(owner);
            return value instanceof Optional<?> optional ? optional.orElseThrow() : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Gives the type of the parts.
     *
     * @return the type
     */
    public Class<T> type() {
        return type;
    }

    @Override
    public T read(JsonTokens in) {
        TableReader reader = new TableReader();
        reader.read(in, places.get(0).node());
        Place place = places.stream()
                .filter(one -> reader.fits(one.node(), one.form()))
                .findFirst()
                .orElse(places.get(0));
        reader.formIs(place.form());
        Map<CellPath, Cell> cells = new HashMap<>();
        place.form()
                .cells()
                .forEach(cell -> reader.cell(place.node(), place.form(), cell.path())
                        .ifPresent(content -> cells.put(cell.path(), content)));
        DisclosureReport report = blank(place.form()).with(cells);
        Optional<String> remarks = reader.remarks(place.node());
        Object part = remarks.isEmpty() ? report : report.with(remarksOf(place), remarks.get());
        for (String name : place.accessors()) {
            part = get(part, name);
        }
        return type.cast(part);
    }

    private static ProsePath remarksOf(Place place) {
        return ProsePath.of("/" + place.node().key() + "/" + ProsePath.REMARKS_KEY);
    }

    @Override
    public void write(T part, JsonTarget out) {
        Place place = places.stream()
                .filter(one -> represents(part, one))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No form has such a part: " + part));
        out.startObject();
        TableMember.writeCells(
                place.node(), place.form(), part.cells(), place.node().position(place.form()), out);
        if (part instanceof TableSection section) {
            section.remarks().ifPresent(text -> {
                out.key(ProsePath.REMARKS_KEY);
                out.text(text);
            });
        }
        out.endObject();
    }

    private static boolean represents(CellGroup part, Place place) {
        if (part instanceof ApplicationResults results) {
            return Stream.of(results.denied(), results.unableToProvide(), results.notProcessed(), results.other())
                    .allMatch(group -> represents(group, place));
        }
        return place.form().tables().stream()
                .anyMatch(table -> part instanceof ResultGroup group
                        ? group.represents(table)
                        : !(part instanceof TableSection section) || section.represents(table));
    }

    /** That of the whole report says what stands in its parts. */
    @Override
    public Schema schema() {
        return Schema.type("object");
    }
}
