package org.gongkai.documents.internal.writing;

import java.util.Optional;

/**
 * A piece of the report's text on a page.
 *
 * @param text the text
 * @param mark what was found about it
 */
record HtmlSpan(String text, Optional<Mark> mark) {

    /**
     * A link to what was found.
     *
     * @param style its style
     * @param finding the id of the gravest finding
     * @param describedBy the ids of the messages of all findings
     * @param messages the messages, a line for each
     * @param name what the link is called, if it has no text
     */
    record Mark(String style, String finding, String describedBy, String messages, Optional<String> name) {}

    static HtmlSpan plain(String text) {
        return new HtmlSpan(text, Optional.empty());
    }
}
