package org.gongkai.validation.internal.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.Row;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.jspecify.annotations.Nullable;

/**
 * The words that are understood: those of {@code vocabulary.txt}, and the names of the rows and columns of all forms. The
 * longest word at a place of a text is found in steps of one character.
 */
final class Vocabulary {

    private static final String FILE = "vocabulary.txt";

    /** Labels that say nothing by themselves. */
    private static final Set<String> AMBIGUOUS = Set.of("其他", "总计");

    private static final Vocabulary STANDARD = read();

    /** What is looked for in whole texts. */
    private static final List<Notion> LOOKED_FOR =
            List.of(Notion.PROBLEM, Notion.REMEDY, Notion.ASSESSMENT, Notion.EVALUATION, Notion.ACCOUNTABILITY);

    private static final Map<Notion, Vocabulary> BY_NOTION = byNotion();

    private final Map<String, Word> words = new HashMap<>();
    private final Node root = new Node();
    private final @Nullable Node[] first = new Node[Character.MAX_VALUE + 1];

    /** A word and everything that it can mean. */
    static final class Word {

        private long notions;
        private final Map<Notion, String> keys = new EnumMap<>(Notion.class);

        /** A word outside the vocabulary. */
        static Word of(Notion notion) {
            Word word = new Word();
            word.notions = notion.bit();
            return word;
        }

        boolean means(Notion notion) {
            return (notions & notion.bit()) != 0;
        }

        long notions() {
            return notions;
        }

        /** Which row, column or organ is meant; empty where the notion says it all. */
        String key(Notion notion) {
            return keys.getOrDefault(notion, "");
        }
    }

    /** The words that begin alike. */
    static final class Node {

        private char[] letters = {};
        private Node[] next = {};
        private @Nullable Word word;

        private Node with(char letter) {
            Node found = after(letter);
            if (found != null) {
                return found;
            }
            Node added = new Node();
            letters = Arrays.copyOf(letters, letters.length + 1);
            letters[letters.length - 1] = letter;
            next = Arrays.copyOf(next, next.length + 1);
            next[next.length - 1] = added;
            return added;
        }

        @Nullable
        Word word() {
            return word;
        }

        @Nullable
        Node after(char letter) {
            for (int i = 0; i < letters.length; i++) {
                if (letters[i] == letter) {
                    return next[i];
                }
            }
            return null;
        }
    }

    private Vocabulary() {}

    static Vocabulary standard() {
        return STANDARD;
    }

    /** The beginning of the words that begin with a letter, nothing if there is none. */
    @Nullable
    Node beginning(char letter) {
        return first[letter];
    }

    /** Whether a word stands anywhere in a text, be it inside another word. */
    boolean isIn(String text) {
        int length = text.length();
        for (int start = 0; start < length; start++) {
            Node node = first[text.charAt(start)];
            for (int i = start + 1; node != null; i++) {
                if (node.word != null) {
                    return true;
                }
                node = i < length ? node.after(text.charAt(i)) : null;
            }
        }
        return false;
    }

    /** The words with one meaning. */
    static Vocabulary of(Notion notion) {
        return Objects.requireNonNull(BY_NOTION.get(notion));
    }

    private static Map<Notion, Vocabulary> byNotion() {
        Map<Notion, Vocabulary> vocabularies = new EnumMap<>(Notion.class);
        for (Notion notion : LOOKED_FOR) {
            Vocabulary vocabulary = new Vocabulary();
            STANDARD.words.forEach((text, word) -> {
                if (word.means(notion)) {
                    vocabulary.add(text, notion, word.key(notion));
                }
            });
            vocabularies.put(notion, vocabulary);
        }
        return vocabularies;
    }

    private void add(String text, Notion notion, String key) {
        Word word = words.computeIfAbsent(text, none -> new Word());
        word.notions |= notion.bit();
        word.keys.putIfAbsent(notion, key);
        Node node = root;
        for (int i = 0; i < text.length(); i++) {
            node = node.with(text.charAt(i));
            if (i == 0) {
                first[text.charAt(0)] = node;
            }
        }
        node.word = word;
    }

    private static Vocabulary read() {
        Vocabulary vocabulary = new Vocabulary();
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Vocabulary.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            Notion notion = Notion.FILL;
            String key = "";
            for (String line : file.lines().toList()) {
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                String[] parts = line.split(" ");
                if (Character.isUpperCase(parts[0].charAt(0))) {
                    notion = Notion.valueOf(parts[0]);
                    key = parts.length > 1 ? parts[1] : "";
                } else {
                    for (String word : parts) {
                        vocabulary.add(word, notion, key);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Stream.of(Form.values()).flatMap(form -> form.tables().stream()).forEach(vocabulary::addNames);
        return vocabulary;
    }

    /** The names that the form itself prints. */
    private void addNames(Table table) {
        for (Row row : table.rows()) {
            if (table.section() != Section.APPLICATIONS) {
                addName(row.label().zh(), Notion.ROW, row.key());
            } else if (row.group().isPresent()) {
                addName(row.label().zh(), Notion.RESULT, row.key());
            }
        }
        for (Column column : table.rows().get(0).columns()) {
            switch (table.section()) {
                case APPLICATIONS -> addName(column.label().zh(), Notion.APPLICANT, column.key());
                case REVIEW_AND_LITIGATION -> addName(column.label().zh(), Notion.OUTCOME, column.key());
                default -> {}
            }
        }
    }

    private void addName(String label, Notion notion, String key) {
        String name = name(label);
        if (!AMBIGUOUS.contains(name)) {
            add(name, notion, key);
        }
    }

    /** A label without its number and without what explains it: 1.属于国家秘密, （二）部分公开（区分处理的…）. */
    private static String name(String label) {
        String unquoted = label.replace("“", "").replace("”", "");
        int start = Math.max(unquoted.indexOf('）', 1) == 2 ? 3 : 0, unquoted.indexOf('.') + 1);
        String name = unquoted.substring(start);
        int end = IntStream.of(name.indexOf('（'), name.indexOf('、'))
                .filter(i -> i > 0)
                .min()
                .orElse(name.length());
        return name.substring(0, end);
    }
}
