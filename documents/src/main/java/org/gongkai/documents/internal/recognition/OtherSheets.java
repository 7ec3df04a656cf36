package org.gongkai.documents.internal.recognition;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.SourcePlace;

/** Tells by the names of a workbook's sheets which of them hold no table of the report: templates, and those of other years. */
final class OtherSheets {

    private static final Pattern TEMPLATE = Pattern.compile("模板|样表|样例|示例|空表|填[表报]说明");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

    private OtherSheets() {}

    /** Tells the blocks of a document that stand on such sheets from the others; none if there are no tables on others. */
    static Predicate<Block> of(List<Block> document, OptionalInt year) {
        Set<String> names = document.stream()
                .filter(Grid.class::isInstance)
                .map(OtherSheets::sheet)
                .collect(Collectors.toSet());
        Predicate<String> isTemplate = name -> TEMPLATE.matcher(name).find();
        boolean isFilled = names.stream().anyMatch(isTemplate.negate());
        boolean isOfYear =
                names.stream().anyMatch(name -> year.isPresent() && year(name).equals(year));
        Predicate<String> isOther = name -> isFilled && isTemplate.test(name)
                || isOfYear && year(name).isPresent() && !year(name).equals(year);
        return block -> isOther.test(sheet(block));
    }

    private static String sheet(Block block) {
        return block.rows().get(0).place() instanceof SourcePlace.SheetCell cell ? cell.sheet() : "";
    }

    private static OptionalInt year(String name) {
        Matcher year = YEAR.matcher(name);
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
    }
}
