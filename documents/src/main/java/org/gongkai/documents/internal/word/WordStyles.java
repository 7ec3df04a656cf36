package org.gongkai.documents.internal.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.documents.internal.archive.XmlElement;

/** The styles of paragraphs and of runs of text, each with what it inherits. */
final class WordStyles {

    /** Styles inherit from each other; a circle must not go on forever. */
    private static final int DEEPEST = 20;

    /** The outline level of text that is no heading. */
    private static final int BODY_TEXT = 9;

    private final Map<String, XmlElement> styles = new HashMap<>();
    private final Map<String, List<XmlElement>> chains = new HashMap<>();
    private final List<XmlElement> defaults = new ArrayList<>();
    private Optional<String> defaultParagraph = Optional.empty();

    WordStyles(Optional<XmlElement> part) {
        part.ifPresent(root -> root.children("style").forEach(this::add));
        part.flatMap(root -> root.child("docDefaults", "rPrDefault", "rPr")).ifPresent(defaults::add);
    }

    private void add(XmlElement style) {
        style.attribute("styleId").ifPresent(id -> {
            styles.put(id, style);
            boolean isDefault = style.attribute("default").filter("1"::equals).isPresent()
                    && style.attribute("type").filter("paragraph"::equals).isPresent();
            if (isDefault) {
                defaultParagraph = Optional.of(id);
            }
        });
    }

    /** Says whether a paragraph or its style has a place in the outline, or is a title. */
    boolean isHeading(XmlElement paragraph) {
        return property(paragraph, properties -> WordXml.value(properties, "outlineLvl"))
                .map(level -> WordXml.number(Optional.of(level), BODY_TEXT) < BODY_TEXT)
                .orElseGet(() -> WordXml.value(paragraph, "pPr", "pStyle")
                        .map(styles::get)
                        .flatMap(style -> WordXml.value(style, "name"))
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .filter(name -> name.equals("title") || name.startsWith("heading"))
                        .isPresent());
    }

    /** Finds a property of a paragraph, in the paragraph itself or in the styles it has. */
    <T> Optional<T> property(XmlElement paragraph, Function<XmlElement, Optional<T>> find) {
        Optional<T> own = paragraph.child("pPr").flatMap(find);
        if (own.isPresent()) {
            return own;
        }
        for (XmlElement style : chain(WordXml.value(paragraph, "pPr", "pStyle"))) {
            Optional<T> found = style.child("pPr").flatMap(find);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** How text looks that stands in no table. */
    RunLook plain() {
        RunLook look = RunLook.PLAIN;
        for (XmlElement properties : defaults) {
            look = look.with(properties);
        }
        return look;
    }

    /**
     * How text looks in a cell of a table.
     *
     * @param row the row, counted from 0
     * @param cell the cell in its row, counted from 0
     * @param cells how many cells the row has
     */
    RunLook ofCell(TableLook table, int row, int cell, int cells) {
        List<XmlElement> layers = new ArrayList<>(chain(table.style()));
        Collections.reverse(layers);
        List<XmlElement> whole = List.copyOf(layers);
        for (String part : table.parts(row, cell, cells, band(table, "Row"), band(table, "Col"))) {
            whole.forEach(style -> style.children("tblStylePr")
                    .filter(of -> of.attribute("type").filter(part::equals).isPresent())
                    .forEach(layers::add));
        }
        RunLook look = plain().withStyle(layers.stream()
                .flatMap(layer -> layer.child("rPr").stream())
                .toList());
        for (XmlElement layer : layers) {
            look = look.onColour(layer.child("tcPr", "shd"));
        }
        return look;
    }

    /** Of how many rows or columns the bands of a table's style consist. */
    private int band(TableLook table, String what) {
        return chain(table.style()).stream()
                .flatMap(style -> WordXml.value(style, "tblPr", "tblStyle" + what + "BandSize").stream())
                .findFirst()
                .map(size -> Math.max(1, WordXml.number(Optional.of(size), 1)))
                .orElse(1);
    }

    /** How the runs of a paragraph look; each takes what its own style and itself say on top of it. */
    RunLook of(XmlElement paragraph, RunLook around) {
        return around.withStyle(
                        runProperties(WordXml.value(paragraph, "pPr", "pStyle").or(() -> defaultParagraph)))
                .onColour(paragraph.child("pPr", "shd"));
    }

    /** How a run looks in a paragraph of a look. */
    RunLook ofRun(XmlElement run, RunLook paragraph) {
        Optional<XmlElement> own = run.child("rPr");
        if (own.isEmpty()) {
            return paragraph;
        }
        return paragraph
                .withStyle(runProperties(WordXml.value(own.get(), "rStyle")))
                .with(own.get());
    }

    /** What a style says on text, from what it inherits to what it says itself. */
    private List<XmlElement> runProperties(Optional<String> style) {
        List<XmlElement> properties = new ArrayList<>();
        chain(style).forEach(element -> element.child("rPr").ifPresent(found -> properties.add(0, found)));
        return properties;
    }

    /** A style and those that it inherits from. */
    private List<XmlElement> chain(Optional<String> id) {
        return id.map(first -> chains.computeIfAbsent(first, key -> {
                    List<XmlElement> chain = new ArrayList<>();
                    XmlElement style = styles.get(key);
                    while (style != null && chain.size() < DEEPEST) {
                        chain.add(style);
                        style = WordXml.value(style, "basedOn").map(styles::get).orElse(null);
                    }
                    return chain;
                }))
                .orElse(List.of());
    }
}
