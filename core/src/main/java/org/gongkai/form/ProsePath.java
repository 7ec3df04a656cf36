package org.gongkai.form;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.text.LocalizedText;

/**
 * The address of a text in a report: the title, a section, or a text within a section. It is the JSON Pointer (RFC 6901) of
 * the text within the report, for example {@code /title}, {@code /overview/2/text} or {@code /article20/remarks}. Whether a
 * report has a text there, the report says. Paths are ordered as the report orders its texts.
 *
 * @since 0.1.0
 */
public final class ProsePath implements Comparable<ProsePath>, Serializable {

    /** The JSON key of the title. */
    public static final String TITLE_KEY = "title";

    /** The JSON key of the heading of a passage in section one. */
    public static final String HEADING_KEY = "heading";

    /** The JSON key of the text of a passage in section one, and of that of section six. */
    public static final String TEXT_KEY = "text";

    /** The JSON key of the text that stands beside the table in the sections two, three and four. */
    public static final String REMARKS_KEY = "remarks";

    private static final long serialVersionUID = 1;
    private static final Pattern POINTER = Pattern.compile("/(\\w+)(?:/(0|[1-9]\\d{0,5}))?(?:/(\\w+))?");
    private static final int NONE = -1;
    private static final Comparator<ProsePath> REPORT_ORDER = Comparator.<ProsePath>comparingInt(
                    path -> path.section.map(Section::number).orElse(0))
            .thenComparingInt(path -> path.passage)
            .thenComparing(path -> path.key);

    private final String pointer;
    private final transient Optional<Section> section;
    private final transient int passage;
    private final transient String key;

    private ProsePath(Optional<Section> section, int passage, String key) {
        this.section = section;
        this.passage = passage;
        this.key = key;
        this.pointer = Stream.of(
                        section.map(Section::key).orElse(""), passage == NONE ? "" : Integer.toString(passage), key)
                .filter(part -> !part.isEmpty())
                .reduce("", (path, part) -> path + "/" + part);
    }

    /**
     * Obtains the path that a JSON Pointer names.
     *
     * <p>For example, {@code ProsePath.of("/overview/2/text")} is the text of the third passage of section one.
     *
     * @param pointer the JSON Pointer from the root of the report
     * @return the path
     * @throws IllegalArgumentException if no report has a text there
     */
    public static ProsePath of(String pointer) {
        Matcher parts = POINTER.matcher(pointer);
        if (parts.matches()) {
            String first = parts.group(1);
            int passage = parts.group(2) == null ? NONE : Integer.parseInt(parts.group(2));
            String key = parts.group(3) == null ? "" : parts.group(3);
            if (first.equals(TITLE_KEY) && passage == NONE && key.isEmpty()) {
                return title();
            }
            Optional<Section> section = Stream.of(Section.values())
                    .filter(one -> one.key().equals(first))
                    .findFirst();
            if (section.filter(one -> mayHave(one, passage, key)).isPresent()) {
                return new ProsePath(section, passage, key);
            }
        }
        throw new IllegalArgumentException("No report has a text at \"" + pointer + "\"");
    }

    private static boolean mayHave(Section section, int passage, String key) {
        if (passage == NONE && key.isEmpty()) {
            return true;
        }
        return switch (section) {
            case OVERVIEW -> passage != NONE && (key.equals(TEXT_KEY) || key.equals(HEADING_KEY));
            case ARTICLE_20, APPLICATIONS, REVIEW_AND_LITIGATION -> passage == NONE && key.equals(REMARKS_KEY);
            case PROBLEMS_AND_IMPROVEMENTS -> false;
            case OTHER_MATTERS -> passage == NONE && key.equals(TEXT_KEY);
        };
    }

    /**
     * Obtains the path of the report's title.
     *
     * @return {@code /title}
     */
    public static ProsePath title() {
        return new ProsePath(Optional.empty(), NONE, TITLE_KEY);
    }

    /**
     * Obtains the path of a section as a whole.
     *
     * @param section the section
     * @return for example {@code /overview}
     */
    public static ProsePath whole(Section section) {
        return new ProsePath(Optional.of(section), NONE, "");
    }

    /**
     * Obtains the path of the one text of a section: of what section five or six says, or of what stands beside the table of
     * the sections two to four.
     *
     * @param section any section but the first, which consists of passages
     * @return for example {@code /problemsAndImprovements}, {@code /otherMatters/text} or {@code /article20/remarks}
     * @throws IllegalArgumentException if the section is the first
     */
    public static ProsePath text(Section section) {
        return switch (section) {
            case OVERVIEW -> throw new IllegalArgumentException("Section one consists of passages");
            case ARTICLE_20, APPLICATIONS, REVIEW_AND_LITIGATION ->
                new ProsePath(Optional.of(section), NONE, REMARKS_KEY);
            case PROBLEMS_AND_IMPROVEMENTS -> whole(section);
            case OTHER_MATTERS -> new ProsePath(Optional.of(section), NONE, TEXT_KEY);
        };
    }

    /**
     * Obtains the path of the text of a passage in section one.
     *
     * @param index the passage, counted from 0
     * @return for example {@code /overview/2/text}
     */
    public static ProsePath passage(int index) {
        return new ProsePath(Optional.of(Section.OVERVIEW), index, TEXT_KEY);
    }

    /**
     * Obtains the path of the heading of a passage in section one.
     *
     * @param index the passage, counted from 0
     * @return for example {@code /overview/2/heading}
     */
    public static ProsePath passageHeading(int index) {
        return new ProsePath(Optional.of(Section.OVERVIEW), index, HEADING_KEY);
    }

    /**
     * Gives the section in which the text stands.
     *
     * @return the section, empty for the title
     */
    public Optional<Section> section() {
        return section;
    }

    /**
     * Gives the passage of section one to which the text belongs.
     *
     * @return the passage, counted from 0; empty for all other texts and for section one as a whole
     */
    public OptionalInt passage() {
        return passage == NONE ? OptionalInt.empty() : OptionalInt.of(passage);
    }

    /**
     * Says whether the path names the heading of a passage, not a text.
     *
     * @return whether it ends in {@value #HEADING_KEY}
     */
    public boolean isHeading() {
        return key.equals(HEADING_KEY);
    }

    /**
     * Names the place for people, for example 一、总体情况 · 第3段.
     *
     * @return the place in both languages
     */
    public LocalizedText label() {
        LocalizedText where = section.map(Section::heading).orElse(new LocalizedText("标题", "Title"));
        if (passage != NONE) {
            int number = passage + 1;
            return isHeading()
                    ? where.then(new LocalizedText(" · 第" + number + "段标题", " · heading of passage " + number))
                    : where.then(new LocalizedText(" · 第" + number + "段", " · passage " + number));
        }
        return key.equals(REMARKS_KEY)
                ? where.then(new LocalizedText(" · 表格以外的文字", " · text beside the table"))
                : where;
    }

    @Override
    public int compareTo(ProsePath other) {
        return REPORT_ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProsePath path && pointer.equals(path.pointer);
    }

    @Override
    public int hashCode() {
        return pointer.hashCode();
    }

    /**
     * Gives the JSON Pointer, which {@link #of(String)} reads back.
     *
     * @return the pointer
     */
    @Override
    public String toString() {
        return pointer;
    }

    private Object readResolve() {
        return of(pointer);
    }
}
