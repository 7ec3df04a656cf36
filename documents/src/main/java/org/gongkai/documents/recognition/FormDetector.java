package org.gongkai.documents.recognition;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gongkai.documents.source.Block;
import org.gongkai.form.Form;

/** Tells by the labels of a document's tables which form it uses. */
final class FormDetector {

    /** The labels that only one form has. */
    private static final Map<String, Form> OWN_LABELS = ownLabels();

    /** More characters are prose, not a label. */
    private static final int LONGEST = 60;

    private FormDetector() {}

    /** Finds the form of which most labels are there that no other form has. */
    static Optional<Form> detect(List<Block> document) {
        Map<Form, Integer> hits = new EnumMap<>(Form.class);
        document.stream()
                .flatMap(block -> block.rows().stream())
                .flatMap(row -> row.printedTexts().stream())
                .filter(text -> text.length() <= LONGEST && !text.endsWith("。"))
                .map(text -> OWN_LABELS.get(LabelText.key(text)))
                .filter(Objects::nonNull)
                .forEach(form -> hits.merge(form, 1, Integer::sum));
        int most = hits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Form> best = hits.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private static Map<String, Form> ownLabels() {
        Map<String, Set<Form>> forms = new HashMap<>();
        for (Form form : Form.values()) {
            TableLabels.of(form).stream()
                    .flatMap(table -> table.keys().stream())
                    .forEach(label -> forms.computeIfAbsent(label, key -> EnumSet.noneOf(Form.class))
                            .add(form));
        }
        Map<String, Form> own = new HashMap<>();
        forms.forEach((label, its) -> {
            if (its.size() == 1) {
                own.put(label, its.iterator().next());
            }
        });
        return own;
    }
}
