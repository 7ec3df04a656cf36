package org.gongkai.documents.internal.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.documents.internal.archive.XmlElement;

/** Numbers the paragraphs of lists, such as headings whose 一、 is not in their text. Paragraphs are numbered in their order. */
final class WordLists {

    /** Lists have nine levels. */
    private static final int DEEPEST = 8;

    private final WordStyles styles;

    /** What a list looks like, by its number, and by the number of the definition that several lists may share. */
    private final Map<String, XmlElement> lists = new HashMap<>();

    private final Map<String, XmlElement> definitions = new HashMap<>();

    /** How far each definition has counted, by level. */
    private final Map<String, TreeMap<Integer, Integer>> counts = new HashMap<>();

    private final Map<String, Map<Integer, XmlElement>> levels = new HashMap<>();
    private final Map<XmlElement, Map<Integer, XmlElement>> overrides = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    WordLists(Optional<XmlElement> part, WordStyles styles) {
        this.styles = styles;
        part.ifPresent(root -> {
            WordXml.content(root, "num").forEach(list -> list.attribute("numId").ifPresent(id -> lists.put(id, list)));
            WordXml.content(root, "abstractNum")
                    .forEach(list -> list.attribute("abstractNumId").ifPresent(id -> definitions.put(id, list)));
        });
    }

    /** Gives the number in front of the next paragraph, empty if it has none. */
    String number(XmlElement paragraph) {
        Optional<XmlElement> list = styles.property(
                        paragraph, properties -> WordXml.value(properties, "numPr", "numId"))
                .map(lists::get);
        Optional<String> definition =
                list.flatMap(element -> WordXml.value(element, "abstractNumId")).filter(definitions::containsKey);
        if (definition.isEmpty()) {
            return "";
        }
        int level = Math.min(
                DEEPEST,
                WordXml.number(
                        styles.property(paragraph, properties -> WordXml.value(properties, "numPr", "ilvl")), 0));
        count(list.get(), definition.get(), level);
        return printed(definition.get(), level);
    }

    private void count(XmlElement list, String definition, int level) {
        TreeMap<Integer, Integer> count = counts.computeIfAbsent(definition, key -> new TreeMap<>());
        count.tailMap(level, false).clear();
        Optional<String> restart = startOverride(list, level);
        boolean isFirst = started.add(list.attribute("numId").orElse("") + " " + level);
        if (restart.isPresent() && isFirst) {
            count.put(level, WordXml.number(restart, 1));
        } else {
            count.merge(level, start(definition, level), (before, start) -> before + 1);
        }
    }

    private Optional<String> startOverride(XmlElement list, int level) {
        return Optional.ofNullable(overrides
                        .computeIfAbsent(list, key -> levels(key, "lvlOverride"))
                        .get(level))
                .flatMap(override -> WordXml.value(override, "startOverride"));
    }

    private int start(String definition, int level) {
        return WordXml.number(level(definition, level).flatMap(element -> WordXml.value(element, "start")), 1);
    }

    private String printed(String definition, int level) {
        String number = level(definition, level)
                .flatMap(element -> WordXml.value(element, "lvlText"))
                .orElse("");
        for (int i = 0; i <= level && number.indexOf('%') >= 0; i++) {
            int count = counts.getOrDefault(definition, new TreeMap<>()).getOrDefault(i, start(definition, i));
            String format = level(definition, i)
                    .flatMap(element -> WordXml.value(element, "numFmt"))
                    .orElse("");
            number = number.replace("%" + (i + 1), Numeral.print(format, count));
        }
        boolean isBullet = level(definition, level)
                .flatMap(element -> WordXml.value(element, "numFmt"))
                .filter("bullet"::equals)
                .isPresent();
        return isBullet ? "" : number;
    }

    private Optional<XmlElement> level(String definition, int level) {
        return Optional.ofNullable(levels.computeIfAbsent(
                        definition, key -> levels(Objects.requireNonNull(definitions.get(key)), "lvl"))
                .get(level));
    }

    /** The parts of a list by level. */
    private static Map<Integer, XmlElement> levels(XmlElement list, String name) {
        Map<Integer, XmlElement> levels = new HashMap<>();
        WordXml.content(list, name)
                .forEach(element -> levels.putIfAbsent(WordXml.number(element.attribute("ilvl"), -1), element));
        return levels;
    }

    /** Prints the number of a list in the way that Word calls by a name. */
    static final class Numeral {

        private static final String DIGITS = "〇一二三四五六七八九";

        private static final int LETTERS = 26;

        private Numeral() {}

        /** Prints a number; in a way that is not known, in Arabic digits. */
        static String print(String format, int number) {
            return switch (format) {
                case "chineseCounting",
                        "chineseCountingThousand",
                        "japaneseCounting",
                        "taiwaneseCounting",
                        "taiwaneseCountingThousand",
                        "ideographDigital" -> number > 0 && number < 100 ? chinese(number) : Integer.toString(number);
                case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                    number > 0 && number <= 20 ? Character.toString('①' + number - 1) : Integer.toString(number);
                case "upperLetter" -> letter('A', number);
                case "lowerLetter" -> letter('a', number);
                case "none" -> "";
                default -> Integer.toString(number);
            };
        }

        /** Below a hundred, in which ten is 十 and twenty-one 二十一. */
        private static String chinese(int number) {
            String tens = number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1);
            String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
            return tens + (number < 10 ? "" : "十") + ones;
        }

        private static String letter(char first, int number) {
            return number > 0 && number <= LETTERS ? Character.toString(first + number - 1) : Integer.toString(number);
        }
    }
}
