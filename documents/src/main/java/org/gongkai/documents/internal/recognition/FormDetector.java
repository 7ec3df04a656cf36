package org.gongkai.documents.internal.recognition;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.form.Form;

/** Tells by the labels of a document's tables which form it uses. */
final class FormDetector {

    /** The labels that only one form has. */
    private static final Map<String, Form> OWN_LABELS = ownLabels();

    /** More characters are prose, not a label. */
    private static final int LONGEST = 60;

    private FormDetector() {}

    /** Finds the form of which most labels are there that no other form has. */
    static Optional<Form> detect(List<Block> document, DocumentLines lines) {
        Map<Form, Integer> hits = new EnumMap<>(Form.class);
        for (Block block : document) {
            if (!(block instanceof Paragraph paragraph) || isLabel(paragraph)) {
                lines.of(block).forEach(line -> count(line, hits));
            }
        }
        int most = hits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Form> best = hits.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private static void count(Line line, Map<Form, Integer> hits) {
        for (String key : line.keys()) {
            Form form = OWN_LABELS.get(key);
            if (form != null) {
                hits.merge(form, 1, Integer::sum);
            }
        }
    }

    private static boolean isLabel(Paragraph paragraph) {
        return paragraph.text().length() <= LONGEST && !paragraph.text().endsWith("。");
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
