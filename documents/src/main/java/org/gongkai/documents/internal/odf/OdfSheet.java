package org.gongkai.documents.internal.odf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.documents.internal.archive.XmlElement;
import org.gongkai.documents.internal.odf.OdfStyles.Look;
import org.gongkai.documents.internal.sheet.SheetBlocks;
import org.gongkai.documents.internal.sheet.SheetBlocks.Placed;
import org.gongkai.documents.source.CellMark;
import org.gongkai.documents.source.CellMark.Kind;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourceBuilder;
import org.gongkai.documents.source.UnreadableSourceException;

/** Reads what is shown in a sheet of an OpenDocument spreadsheet, hidden rows and columns left out. */
final class OdfSheet {

    /** No table of the form has a tenth of so many columns; empty ones behind the last text do not count. */
    private static final int MOST_COLUMNS = 256;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,15})?");

    private static final Pattern NOT_OF_NUMBER = Pattern.compile("[^\\d.\\-]");

    private final XmlElement sheet;
    private final OdfStyles styles;
    private final SourceBuilder document;
    private final ReadingLimits limits;
    private final SheetBlocks blocks;
    private final BitSet hiddenColumns = new BitSet();
    private final List<Optional<String>> columnStyles = new ArrayList<>();

    OdfSheet(XmlElement sheet, OdfStyles styles, SourceBuilder document, ReadingLimits limits) {
        this.sheet = sheet;
        this.styles = styles;
        this.document = document;
        this.limits = limits;
        this.blocks = new SheetBlocks(sheet.attribute("name").orElse(""), document);
    }

    void read() {
        columns(sheet).forEach(this::addColumn);
        int number = 0;
        for (XmlElement row :
                OdfParser.content(sheet).filter(part -> part.is("table-row")).toList()) {
            UnreadableSourceException.ifInterrupted();
            int times = OdfParser.repeated(row, "number-rows-repeated");
            TreeMap<Integer, Placed> cells = shown(row, number);
            boolean isEmpty = cells.values().stream()
                    .allMatch(cell ->
                            cell.cell().text().isEmpty() && cell.cell().marks().isEmpty());
            if (!isEmpty && times > limits.maxLines()) {
                throw UnreadableSourceException.beyond("行数", "lines", limits.maxLines());
            }
            for (int i = 0; OdfParser.isVisible(row) && i < (isEmpty ? 1 : times); i++) {
                blocks.add(number + i, i == 0 ? cells : shown(row, number + i));
            }
            number += times;
        }
        blocks.end();
    }

    private static Stream<XmlElement> columns(XmlElement parent) {
        return parent.children().flatMap(part -> switch (part.name()) {
            case "table-column" -> Stream.of(part);
            case "table-columns", "table-header-columns", "table-column-group" -> columns(part);
            default -> Stream.empty();
        });
    }

    private void addColumn(XmlElement column) {
        int times = Math.min(OdfParser.repeated(column, "number-columns-repeated"), MOST_COLUMNS);
        for (int i = 0; i < times && columnStyles.size() < MOST_COLUMNS; i++) {
            hiddenColumns.set(columnStyles.size(), !OdfParser.isVisible(column));
            columnStyles.add(column.attribute("default-cell-style-name"));
        }
    }

    private TreeMap<Integer, Placed> shown(XmlElement row, int number) {
        TreeMap<Integer, Placed> shown = new TreeMap<>();
        int column = 0;
        for (XmlElement cell : row.children().toList()) {
            int times = OdfParser.repeated(cell, "number-columns-repeated");
            if (cell.is("table-cell") && !isEmpty(cell)) {
                for (int i = column; i < column + times; i++) {
                    if (i >= MOST_COLUMNS) {
                        throw UnreadableSourceException.beyond("表格列数", "columns in a table", MOST_COLUMNS);
                    }
                    int last = i + OdfParser.repeated(cell, "number-columns-spanned") - 1;
                    int place = hiddenColumns.nextClearBit(i);
                    if (place <= last) {
                        int lastRow = number + OdfParser.repeated(cell, "number-rows-spanned") - 1;
                        shown.put(place, new Placed(cell(cell, number, place), lastRow, last));
                    }
                }
            }
            column = Math.min(column + times, Integer.MAX_VALUE / 2);
        }
        return shown;
    }

    private static boolean isEmpty(XmlElement cell) {
        return cell.content().isEmpty()
                && cell.attribute("value").isEmpty()
                && cell.attribute("formula").isEmpty()
                && OdfParser.repeated(cell, "number-columns-spanned") == 1
                && OdfParser.repeated(cell, "number-rows-spanned") == 1;
    }

    /** A cell, with a mark if what it stores is not what it shows. */
    private GridCell cell(XmlElement cell, int row, int column) {
        Optional<String> columnStyle = column < columnStyles.size() ? columnStyles.get(column) : Optional.empty();
        Look around = styles.look(OdfStyles.CELL, columnStyle, Look.PLAIN);
        GridCell shown = OdfParser.cell(cell, around, styles, document, blocks.place(row, column));
        Optional<String> stored = cell.attribute("value");
        Optional<String> formula = cell.attribute("formula");
        boolean isNumber = cell.attribute("value-type").filter("float"::equals).isPresent();
        List<CellMark> marks = new ArrayList<>(shown.marks());
        if (stored.isEmpty()
                && formula.isPresent()
                && cell.attribute("value-type").isEmpty()) {
            marks.add(new CellMark(Kind.NOT_CALCULATED, formula.get()));
        } else if (isNumber && marks.isEmpty() && !isSame(shown.text(), stored.orElse(""))) {
            marks.add(new CellMark(Kind.SHOWN_OTHERWISE, stored.orElse("")));
        }
        Optional<String> style = cell.attribute("style-name").or(() -> columnStyle);
        Optional<Kind> taken = takenByCondition(shown.text(), style, around, isNumber ? stored : Optional.empty());
        taken.ifPresent(kind -> marks.add(new CellMark(kind, shown.text())));
        return new GridCell(taken.isPresent() ? "" : shown.text(), shown.place(), marks);
    }

    /** Why a number is not read that a condition of its style may strike out or hide; a label is read whatever it looks like. */
    private Optional<Kind> takenByCondition(
            String shown, Optional<String> style, Look around, Optional<String> stored) {
        if (shown.isEmpty() || shown.codePoints().anyMatch(Character::isLetter)) {
            return Optional.empty();
        }
        Optional<BigDecimal> number =
                stored.filter(value -> NUMBER.matcher(value).matches()).map(BigDecimal::new);
        List<Look> looks = styles.conditional(style, styles.look(OdfStyles.CELL, style, around), number);
        return looks.stream().anyMatch(Look::isStruck)
                ? Optional.of(Kind.STRUCK_OUT)
                : looks.stream().anyMatch(look -> look.isUnseen(shown)) ? Optional.of(Kind.HIDDEN) : Optional.empty();
    }

    private static boolean isSame(String shown, String stored) {
        try {
            return new BigDecimal(NOT_OF_NUMBER.matcher(shown).replaceAll("")).compareTo(new BigDecimal(stored)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
