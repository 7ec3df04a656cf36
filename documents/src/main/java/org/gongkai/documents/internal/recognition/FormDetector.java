package org.gongkai.documents.internal.recognition;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.documents.internal.table.LabelText;
import org.gongkai.documents.internal.table.TableLabels;
import org.gongkai.documents.internal.text.LinePieces;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.form.Form;

/** Tells by the labels of a document's tables which form it uses. */
final class FormDetector {

    /** The labels that only one form has. */
    private static final Map<String, Form> OWN_LABELS = ownLabels();

    /** More characters are prose, not a line of labels. */
    private static final int LONGEST = 60;

    /** What parts the cells of a line; white space may also stand inside a label. */
    private static final Pattern SEPARATOR = Pattern.compile("[\t|｜│┃║]+");

    private final Map<Form, Set<String>> found = new EnumMap<>(Form.class);

    FormDetector(List<Block> document) {
        for (Block block : document) {
            for (GridRow row : block.rows()) {
                row.printedTexts().forEach(text -> count(block, text));
            }
        }
    }

    private void count(Block block, String text) {
        if (!(block instanceof Paragraph)) {
            count(text);
        } else if (text.length() <= LONGEST && !text.endsWith("。")) {
            count(text);
            if (LinePieces.areSeveral(text)) {
                SEPARATOR.splitAsStream(text).forEach(this::count);
                LinePieces.of(text).forEach(this::count);
            }
        }
    }

    private void count(String label) {
        String key = LabelText.key(label);
        Form form = OWN_LABELS.get(key);
        if (form != null) {
            found.computeIfAbsent(form, its -> new HashSet<>()).add(key);
        }
    }

    /** The form whose labels stand there; if there are several, the prescribed one unless most labels are of another. */
    Optional<Form> detect(Form prescribed) {
        int most = found.values().stream().mapToInt(Set::size).max().orElse(0);
        int ofPrescribed = found.getOrDefault(prescribed, Set.of()).size();
        return ofPrescribed > 0 && 2 * ofPrescribed >= most
                ? Optional.of(prescribed)
                : found.entrySet().stream()
                        .filter(entry -> entry.getValue().size() == most)
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    /** A table that two forms share tells nothing. */
    private static Map<String, Form> ownLabels() {
        Map<String, Form> own = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Form form : Form.values()) {
            TableLabels.of(form).stream()
                    .flatMap(table -> table.ownKeys().stream())
                    .forEach(key -> {
                        Form other = own.put(key, form);
                        if (other != null && other != form) {
                            shared.add(key);
                        }
                    });
        }
        own.keySet().removeAll(shared);
        return own;
    }
}
