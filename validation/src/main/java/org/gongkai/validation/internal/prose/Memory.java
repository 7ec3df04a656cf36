package org.gongkai.validation.internal.prose;

import static org.gongkai.validation.internal.prose.Notion.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.validation.internal.prose.Statement.Topic;

/**
 * What was spoken of before a clause, from which it takes what it does not say itself.
 *
 * @param topic the topic
 * @param rows the rows of table two or four that were named last
 * @param mentioned all rows of table four that were named in the paragraph
 * @param subject what the statement before spoke of, all applicants together
 * @param columns the columns of table two that were named last in this sentence
 * @param list of what kind the parts are that are being listed: results, outcomes, applicants, or nothing
 * @param part the part that was listed last
 * @param received whether the sentence has told how many requests were received
 */
record Memory(
        Topic topic,
        List<String> rows,
        List<String> mentioned,
        Optional<Subject> subject,
        List<String> columns,
        Notion list,
        String part,
        boolean received) {

    static final Memory NONE = of(Topic.OPEN);

    private static Memory of(Topic topic) {
        return new Memory(topic, List.of(), List.of(), Optional.empty(), List.of(), FILL, "", false);
    }

    /** Whether anything was named that the tables count. */
    boolean counts() {
        return topic != Topic.OPEN && topic != Topic.OTHER;
    }

    Memory orElse(Memory other) {
        return topic == Topic.OPEN ? other : this;
    }

    /** In a new paragraph, 申请 need no longer be for what the one before was about. */
    Memory inNewParagraph() {
        return topic == Topic.OTHER
                ? NONE
                : new Memory(topic, rows, List.of(), Optional.empty(), List.of(), FILL, "", false);
    }

    Memory inNewSentence() {
        return new Memory(topic, rows, mentioned, subject, List.of(), list, part, false);
    }

    /** What is spoken of after the words of a clause that claims nothing. */
    Memory after(Clause clause) {
        List<String> acts =
                clause.figure().isPresent() && clause.saysAny(bits(COLUMN, FILL, WORK)) || clause.says(COLUMN)
                        ? Meaning.keys(clause, COLUMN)
                        : columns;
        if (clause.says(ROW)) {
            List<String> named = Meaning.rows(clause);
            return new Memory(
                    Meaning.topicOf(named),
                    named,
                    merged(mentioned, named),
                    Optional.empty(),
                    acts,
                    FILL,
                    "",
                    received);
        }
        if (clause.says(REQUEST)) {
            return new Memory(Topic.REQUESTS, List.of(), mentioned, Optional.empty(), acts, FILL, "", received);
        }
        boolean counted = clause.figure().filter(Memory::isCount).isPresent();
        // 按照《条例》第三十三条的20日期限, 比去年多9件: what they count is nothing of its own.
        boolean another = counted && !clause.cites() && !clause.says(COMPARE);
        boolean other = clause.says(OTHER_THING) && !clause.says(Notion.NONE)
                || another && clause.saysAny(WORK.bit()) && !clause.saysAny(Meaning.OF_TABLES)
                || another && clause.hasUnknown()
                || another && topic != Topic.REQUESTS && clause.saysAny(bits(APPLICATION, NEW, RECEIVE, ACCEPT));
        if (other) {
            return new Memory(Topic.OTHER, List.of(), mentioned, Optional.empty(), acts, FILL, "", false);
        }
        return new Memory(topic, rows, mentioned, subject, acts, list, part, received);
    }

    private static boolean isCount(Figure figure) {
        return figure.unit() == Figure.Unit.COUNT || figure.unit() == Figure.Unit.OTHER;
    }

    static List<String> merged(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
