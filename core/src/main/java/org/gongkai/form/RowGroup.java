package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.text.LocalizedText;

/**
 * A label that the form prints beside or above several rows, for example （三）不予公开 or 第二十条第（一）项.
 *
 * @param label the label as printed
 * @param parent the group around this one; （三）不予公开 stands within 三、本年度办理结果
 * @param key the group's part of the row keys, empty where the group has no name in JSON
 * @since 0.1.0
 */
public record RowGroup(LocalizedText label, Optional<RowGroup> parent, String key) {

    /**
     * Lists this group and those around it.
     *
     * @return the groups from the outermost to this one
     */
    public List<RowGroup> path() {
        List<RowGroup> path = new ArrayList<>(parent.map(RowGroup::path).orElse(List.of()));
        path.add(this);
        return List.copyOf(path);
    }

    static RowGroup named(String key, String zh, String en) {
        return new RowGroup(new LocalizedText(zh, en), Optional.empty(), key);
    }

    static RowGroup unnamed(String zh, String en) {
        return named("", zh, en);
    }

    RowGroup group(String childKey, String zh, String en) {
        return new RowGroup(new LocalizedText(zh, en), Optional.of(this), keyOf(childKey));
    }

    Row row(String childKey, String zh, String en, OptionalInt article, List<Column> columns) {
        return new Row(keyOf(childKey), new LocalizedText(zh, en), Optional.of(this), article, columns);
    }

    private String keyOf(String childKey) {
        return key.isEmpty() ? childKey : key + "/" + childKey;
    }
}
