package org.gongkai.documents.internal.source.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** Numbers the paragraphs of lists, such as headings whose 一、 is not in their text. Paragraphs are numbered in their order. */
final class WordLists {

    private final WordStyles styles;

    /** What a list looks like, by its number, and by the number of the definition that several lists may share. */
    private final Map<String, Element> lists = new HashMap<>();

    private final Map<String, Element> definitions = new HashMap<>();

    /** How far each definition has counted, by level. */
    private final Map<String, TreeMap<Integer, Integer>> counts = new HashMap<>();

    private final Set<String> started = new HashSet<>();

    WordLists(Optional<Element> part, WordStyles styles) {
        this.styles = styles;
        part.ifPresent(root -> {
            WordXml.content(root, "num")
                    .forEach(list -> WordXml.attribute(list, "numId").ifPresent(id -> lists.put(id, list)));
            WordXml.content(root, "abstractNum")
                    .forEach(list ->
                            WordXml.attribute(list, "abstractNumId").ifPresent(id -> definitions.put(id, list)));
        });
    }

    /** Gives the number in front of the next paragraph, empty if it has none. */
    String number(Element paragraph) {
        Optional<Element> list = styles.property(paragraph, properties -> WordXml.value(properties, "numPr", "numId"))
                .map(lists::get);
        Optional<String> definition =
                list.flatMap(element -> WordXml.value(element, "abstractNumId")).filter(definitions::containsKey);
        if (definition.isEmpty()) {
            return "";
        }
        int level =
                WordXml.number(styles.property(paragraph, properties -> WordXml.value(properties, "numPr", "ilvl")), 0);
        count(list.get(), definition.get(), level);
        return printed(definition.get(), level);
    }

    private void count(Element list, String definition, int level) {
        TreeMap<Integer, Integer> count = counts.computeIfAbsent(definition, key -> new TreeMap<>());
        count.tailMap(level, false).clear();
        Optional<String> restart = startOverride(list, level);
        boolean isFirst = started.add(WordXml.attribute(list, "numId").orElse("") + " " + level);
        if (restart.isPresent() && isFirst) {
            count.put(level, WordXml.number(restart, 1));
        } else {
            count.merge(level, start(definition, level), (before, start) -> before + 1);
        }
    }

    private static Optional<String> startOverride(Element list, int level) {
        return WordXml.content(list, "lvlOverride")
                .filter(override -> isLevel(override, level))
                .findFirst()
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
            int count = counts.get(definition).getOrDefault(i, start(definition, i));
            String format = level(definition, i)
                    .flatMap(element -> WordXml.value(element, "numFmt"))
                    .orElse("");
            number = number.replace("%" + (i + 1), ListNumeral.print(format, count));
        }
        boolean isBullet = level(definition, level)
                .flatMap(element -> WordXml.value(element, "numFmt"))
                .filter("bullet"::equals)
                .isPresent();
        return isBullet ? "" : number;
    }

    private Optional<Element> level(String definition, int level) {
        return WordXml.content(definitions.get(definition), "lvl")
                .filter(element -> isLevel(element, level))
                .findFirst();
    }

    private static boolean isLevel(Element element, int level) {
        return WordXml.number(WordXml.attribute(element, "ilvl"), -1) == level;
    }
}
