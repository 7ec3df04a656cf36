package org.gongkai.documents.internal.writing;

import java.util.ArrayList;
import java.util.List;

/**
 * A label that neighbouring lines (or columns) have in common.
 *
 * @param text the label
 * @param first the first line, from 0
 * @param lines how many lines it stands beside
 * @param level how many labels stand before it
 * @param levels how many levels it takes, more than one if it is the last label of its line and other lines have more
 */
record MergedLabel(String text, int first, int lines, int level, int levels) {

    /**
     * Merges what neighbours have in common.
     *
     * @param labels the labels of each line, from the outermost
     * @param depth the number of levels, not less than the most labels of a line
     */
    static List<MergedLabel> of(List<List<String>> labels, int depth) {
        List<MergedLabel> merged = new ArrayList<>();
        for (int line = 0; line < labels.size(); line++) {
            int shared = line == 0 ? 0 : shared(labels.get(line - 1), labels.get(line));
            int own = labels.get(line).size();
            for (int level = shared; level < own; level++) {
                merged.add(new MergedLabel(
                        labels.get(line).get(level),
                        line,
                        linesWith(labels, line, level),
                        level,
                        level == own - 1 ? depth - level : 1));
            }
        }
        return merged;
    }

    private static int linesWith(List<List<String>> labels, int first, int level) {
        int end = first + 1;
        while (end < labels.size() && shared(labels.get(first), labels.get(end)) > level) {
            end++;
        }
        return end - first;
    }

    /** How many labels two lines have in common; the last label of a line is its own. */
    private static int shared(List<String> one, List<String> other) {
        int most = Math.min(one.size(), other.size()) - 1;
        int shared = 0;
        while (shared < most && one.get(shared).equals(other.get(shared))) {
            shared++;
        }
        return shared;
    }
}
