package org.gongkai.documents.internal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.text.PlainText;

/**
 * What stands beside the table of a section.
 *
 * @param prose the sentences, which the section keeps
 * @param rest captions, remarks in surplus cells and other scraps, for which the report has no place
 */
record BesideTable(List<Block> prose, List<Block> rest) {

    private static final Pattern CAPTION = Pattern.compile(
            "^\\(?(?:(?:金额|计量|数量|收费)?单位|填报(?:单位|人|日期|时间)|制表(?:单位|人|机关)?|审核人?|联系(?:人|电话)|附[表图件]|[表图]\\d)");

    /** Marks that only sentences have. */
    private static final Pattern SENTENCE_MARK = Pattern.compile("[。！!？?；;，,](?!\\d)|[:]$");

    /** How a sentence speaks that has no mark, such as 本年度无此类情况 and 该部分以表格形式报告. */
    private static final Pattern SENTENCE_WORDS = Pattern.compile(
            "^(?:本|我|全)(?:年|机关|单位|部门|局|镇|乡|街道|县|市|区|院|委|办).*(?:无|未|没有|零|共|均|收到|受理|办理|制发)|(?:未|没有)(?:收到|发生|产生|制发|涉及|收取)|均为|如下|以表格形式|文字描述");

    private static final Pattern END = Pattern.compile(".*[。！!？?:)]");

    private static final int FEWEST_LETTERS = 4;

    /** So many letters without a mark are a line of a broken sentence. */
    private static final int LETTERS_OF_A_LINE = 25;

    /** Sorts what stands beside a table, in the order of the document. */
    static BesideTable of(List<Block> besides) {
        List<Block> prose = new ArrayList<>();
        List<Block> rest = new ArrayList<>();
        boolean isOpen = false;
        for (Block block : besides.stream().flatMap(BesideTable::single).toList()) {
            String text = block instanceof Paragraph paragraph ? PlainText.compact(paragraph.text()) : "";
            if (isSentence(text) || isOpen && !text.isEmpty()) {
                prose.add(block);
                isOpen = !END.matcher(text).matches();
            } else {
                rest.add(block);
                isOpen = false;
            }
        }
        return new BesideTable(prose, rest);
    }

    /** The sentences as a section keeps them, a line for each paragraph. */
    Optional<String> remarks() {
        return Optional.of(SourceDocument.text(prose)).filter(text -> !text.isEmpty());
    }

    /** Makes paragraphs of the rows with one text; the others stay tables. */
    private static Stream<Block> single(Block block) {
        return block instanceof Grid grid ? grid.rows().stream().map(BesideTable::single) : Stream.of(block);
    }

    private static Block single(GridRow row) {
        List<String> texts = row.printedTexts().stream().distinct().toList();
        return texts.size() == 1 ? new Paragraph(row.place(), texts.get(0), false) : new Grid(List.of(row));
    }

    private static boolean isSentence(String text) {
        int letters = PlainText.letters(text).length();
        return letters >= FEWEST_LETTERS
                && !CAPTION.matcher(text).find()
                && (letters >= LETTERS_OF_A_LINE
                        || SENTENCE_MARK.matcher(text).find()
                        || SENTENCE_WORDS.matcher(text).find());
    }
}
