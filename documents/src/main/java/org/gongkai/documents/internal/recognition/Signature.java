package org.gongkai.documents.internal.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.text.PlainText;

/**
 * The lines in which a report is signed and dated at its end.
 *
 * @param agency the agency that signs, if it does
 * @param date the day, if there is one
 * @param body what stands there besides the signature
 */
record Signature(Optional<String> agency, Optional<LocalDate> date, List<Block> body) {

    private static final Pattern DATED_LINE = Pattern.compile("(.*?)(" + PrintedDate.DAY + ")");

    /** Where the seal was. */
    private static final Pattern SEAL = Pattern.compile("\\((?:盖章|公章|印章|章|签章)\\)");

    /** The date is one of the last lines; what follows it is something like 打印 or 关闭. */
    private static final int NEAR_THE_END = 6;

    private static final int LONGEST = 80;

    static Signature find(List<Block> end, Optional<String> titleAgency) {
        for (int i = end.size() - 1; i >= Math.max(0, end.size() - NEAR_THE_END); i--) {
            Matcher line = DATED_LINE.matcher(compact(end, i));
            if (line.matches() && (line.group(1).isEmpty() || AgencyName.isLikely(line.group(1)))) {
                return dated(end, i, line.group(1), PrintedDate.day(line.group(2)));
            }
        }
        int last = end.size() - 1;
        return titleAgency
                        .filter(agency -> last >= 0 && agency.equals(compact(end, last)))
                        .isPresent()
                ? new Signature(titleAgency, Optional.empty(), end.subList(0, last))
                : new Signature(Optional.empty(), Optional.empty(), end);
    }

    private static Signature dated(List<Block> end, int index, String agency, Optional<LocalDate> date) {
        boolean signedBefore = agency.isEmpty() && index > 0 && AgencyName.isLikely(compact(end, index - 1));
        String name = signedBefore ? compact(end, index - 1) : agency;
        List<Block> body = new ArrayList<>(end.subList(0, signedBefore ? index - 1 : index));
        body.addAll(end.subList(index + 1, end.size()));
        return new Signature(Optional.of(name).filter(text -> !text.isEmpty()), date, body);
    }

    private static String compact(List<Block> blocks, int index) {
        return blocks.get(index) instanceof Paragraph paragraph
                        && paragraph.text().length() <= LONGEST
                ? SEAL.matcher(PlainText.compact(paragraph.text())).replaceAll("")
                : "";
    }
}
