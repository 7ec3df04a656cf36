package org.gongkai.documents.recognition;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.form.Form;

/** Tells by the labels of a document's tables which form it uses. */
final class FormDetector {

    private static final Map<Form, Set<String>> OWN_LABELS = ownLabels();

    private FormDetector() {}

    /** Finds the form of which most labels are there that no other form has. */
    static Optional<Form> detect(SourceDocument document) {
        Map<Form, Integer> hits = new EnumMap<>(Form.class);
        document.blocks().stream()
                .flatMap(block -> block.rows().stream())
                .flatMap(row -> row.printedTexts().stream())
                .map(LabelText::key)
                .forEach(key -> OWN_LABELS.forEach((form, labels) -> {
                    if (labels.contains(key)) {
                        hits.merge(form, 1, Integer::sum);
                    }
                }));
        int most = hits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Form> best = hits.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private static Map<Form, Set<String>> ownLabels() {
        Map<Form, Set<String>> own = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            Set<String> labels = labels(form);
            Stream.of(Form.values())
                    .filter(other -> other != form)
                    .map(FormDetector::labels)
                    .forEach(labels::removeAll);
            own.put(form, labels);
        }
        return own;
    }

    private static Set<String> labels(Form form) {
        Set<String> labels = new HashSet<>();
        TableLabels.of(form).forEach(table -> labels.addAll(table.keys()));
        return labels;
    }
}
