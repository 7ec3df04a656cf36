package org.gongkai.documents;

import static org.gongkai.documents.LaidTable.COVERED;
import static org.gongkai.documents.LaidTable.COVERED_FROM_ABOVE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.form.CellPath;
import org.gongkai.form.FormCell;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;

/** What happens to tables on their way to the reader. Each kind knows which numbers a person would still see, and where. */
enum Damage {
    DELETE_CELL {
        @Override
        boolean apply(Document document, Random random) {
            return document.atValue(random, (row, at) -> {
                document.blank(row.remove(at));
                return true;
            });
        }
    },
    BLANK_CELL {
        @Override
        boolean apply(Document document, Random random) {
            return document.atValue(random, (row, at) -> {
                document.blank(row.set(at, ""));
                return true;
            });
        }
    },
    SPLIT_CELL {
        @Override
        boolean apply(Document document, Random random) {
            return document.atValue(random, (row, at) -> {
                String text = document.printed(row.get(at));
                if (text.length() < 2) {
                    return false;
                }
                row.set(at, text.substring(0, 1));
                row.add(at + 1, text.substring(1));
                return true;
            });
        }
    },
    MERGE_CELLS {
        @Override
        boolean apply(Document document, Random random) {
            return document.atPair(random, (row, at) -> {
                if (!document.areOfOneRow(row.get(at), row.get(at + 1))) {
                    return false;
                }
                row.set(at, document.printed(row.get(at)) + " " + document.printed(row.get(at + 1)));
                row.set(at + 1, COVERED);
                return true;
            });
        }
    },
    /** A value has the place of that below it, too. */
    MERGE_DOWN {
        @Override
        boolean apply(Document document, Random random) {
            return document.atRowPair(random, (rows, at) -> {
                List<String> below = rows.get(at + 1);
                int column = Document.firstValue(below) + random.nextInt(below.size() - Document.firstValue(below));
                document.blank(below.set(column, COVERED_FROM_ABOVE));
                return true;
            });
        }
    },
    GLUE_CELLS {
        @Override
        boolean apply(Document document, Random random) {
            return document.atPair(random, (row, at) -> {
                row.set(at, document.printed(row.get(at)) + document.printed(row.remove(at + 1)));
                return true;
            });
        }
    },
    DOUBLE_CELL {
        @Override
        boolean apply(Document document, Random random) {
            return document.atValue(random, (row, at) -> {
                row.add(at, row.get(at));
                return true;
            });
        }
    },
    SWAP_CELLS {
        @Override
        boolean apply(Document document, Random random) {
            return document.atPair(random, (row, at) -> {
                document.swapTruth(row.get(at), row.get(at + 1));
                Collections.swap(row, at, at + 1);
                return true;
            });
        }
    },
    INSERT_EMPTY_CELL {
        @Override
        boolean apply(Document document, Random random) {
            return document.atValue(random, (row, at) -> {
                row.add(at, "");
                return true;
            });
        }
    },
    DELETE_ROW {
        @Override
        boolean apply(Document document, Random random) {
            return document.inTable(random, false, (rows, at) -> {
                List<String> removed = rows.remove(at);
                removed.forEach(document::blank);
                // the label of a group stays with the rest of it
                for (int i = 0;
                        at < rows.size()
                                && i < removed.size()
                                && rows.get(at).get(i).equals(COVERED);
                        i++) {
                    rows.get(at).set(i, removed.get(i));
                }
                return true;
            });
        }
    },
    BLANK_ROW {
        @Override
        boolean apply(Document document, Random random) {
            return document.inTable(random, true, (rows, at) -> {
                document.damagedRows.add(rows.get(at));
                rows.get(at).replaceAll(text -> {
                    document.blank(text);
                    return Document.isValue(text) ? "" : text;
                });
                return true;
            });
        }
    },
    DOUBLE_ROW {
        @Override
        boolean apply(Document document, Random random) {
            return document.inTable(random, false, (rows, at) -> {
                rows.add(at, new ArrayList<>(rows.get(at)));
                return true;
            });
        }
    },
    SWAP_ROWS {
        @Override
        boolean apply(Document document, Random random) {
            return document.atRowPair(random, (rows, at) -> {
                Collections.swap(rows, at, at + 1);
                return true;
            });
        }
    },
    SWAP_LABELS {
        @Override
        boolean apply(Document document, Random random) {
            return document.atRowPair(random, (rows, at) -> {
                List<String> one = rows.get(at);
                List<String> other = rows.get(at + 1);
                int label = Document.firstValue(one);
                for (int i = label; i < one.size(); i++) {
                    document.swapTruth(one.get(i), other.get(i));
                }
                for (int i = 0; i < label; i++) {
                    String text = one.set(i, other.get(i));
                    other.set(i, text);
                }
                return true;
            });
        }
    },
    DELETE_LABEL {
        @Override
        boolean apply(Document document, Random random) {
            return document.inTable(random, false, (rows, at) -> {
                List<String> row = rows.get(at);
                int label = Document.label(row);
                if (label < 0) {
                    return false;
                }
                row.set(label, "");
                return true;
            });
        }
    },
    DELETE_COLUMN {
        @Override
        boolean apply(Document document, Random random) {
            return document.inWideTable(random, (rows, first, columns) -> {
                int at = first + random.nextInt(columns);
                rows.forEach(row -> {
                    String removed = row.remove(at);
                    document.blank(removed);
                    boolean isOverNext = !Document.isValue(removed)
                            && !removed.equals(COVERED)
                            && at < row.size()
                            && row.get(at).equals(COVERED);
                    if (isOverNext) {
                        row.set(at, removed);
                    }
                });
                return true;
            });
        }
    },
    /** Two columns of one group, with their labels. */
    SWAP_COLUMNS {
        @Override
        boolean apply(Document document, Random random) {
            return document.inWideTable(random, (rows, first, columns) -> {
                int at = first + 1 + random.nextInt(Math.min(4, columns - 2));
                rows.stream()
                        .filter(row ->
                                !row.get(at).equals(COVERED) && !row.get(at + 1).equals(COVERED))
                        .forEach(row -> Collections.swap(row, at, at + 1));
                return true;
            });
        }
    },
    SURPLUS_COLUMN {
        @Override
        boolean apply(Document document, Random random) {
            return document.inWideTable(random, (rows, first, columns) -> {
                int at = first + columns;
                int header = rows.size();
                for (int i = rows.size() - 1; i >= 0; i--) {
                    header = Document.firstValue(rows.get(i)) < rows.get(i).size() ? i : header;
                }
                for (int i = 0; i < rows.size(); i++) {
                    rows.get(i)
                            .add(at, i + 1 < header ? "" : i < header ? "比上年增减" : Integer.toString(random.nextInt(9)));
                }
                return true;
            });
        }
    },
    DELETE_HEADER {
        @Override
        boolean apply(Document document, Random random) {
            return document.inTable(random, true, (rows, at) -> {
                int header = IntStream.range(0, rows.size())
                        .filter(i ->
                                Document.firstValue(rows.get(i)) < rows.get(i).size())
                        .findFirst()
                        .orElse(0);
                rows.subList(0, header).clear();
                return header > 0;
            });
        }
    },
    BLANK_HEADER {
        @Override
        boolean apply(Document document, Random random) {
            return document.inTable(random, true, (rows, at) -> {
                List<String> header = rows.get(Math.max(0, at - 1));
                List<Integer> labels = IntStream.range(1, header.size())
                        .filter(i -> !Document.isValue(header.get(i))
                                && !header.get(i).equals(COVERED)
                                && !header.get(i).isEmpty())
                        .boxed()
                        .toList();
                boolean isHeader = Document.firstValue(header) == header.size() && !labels.isEmpty();
                if (isHeader) {
                    header.set(labels.get(random.nextInt(labels.size())), "");
                }
                return isHeader;
            });
        }
    },
    /** The groups of section four, with their labels and columns. */
    SWAP_GROUPS {
        @Override
        boolean apply(Document document, Random random) {
            return document.inGroups((rows, columns) -> {
                int one = random.nextInt(2) * columns;
                rows.forEach(row -> Collections.rotate(row.subList(one, one + 2 * columns), columns));
                return true;
            });
        }
    },
    /** A group of section three and the one below it, with the labels of both. */
    SWAP_ROW_GROUPS {
        @Override
        boolean apply(Document document, Random random) {
            List<List<String>> rows = document.tables().get(1);
            List<Integer> starts = IntStream.range(1, rows.size())
                    .filter(i -> rows.get(i).size() > 2
                            && rows.get(i).get(0).equals(COVERED)
                            && !rows.get(i).get(1).equals(COVERED)
                            && !rows.get(i).get(1).isEmpty())
                    .boxed()
                    .toList();
            if (starts.size() < 3) {
                return false;
            }
            int one = random.nextInt(starts.size() - 2);
            int middle = starts.get(one + 1);
            int end = starts.get(one + 2);
            Collections.rotate(rows.subList(starts.get(one), end), end - middle);
            return true;
        }
    },
    MARK_LABEL {
        @Override
        boolean apply(Document document, Random random) {
            return document.inTable(random, true, (rows, at) -> {
                List<String> row = rows.get(at);
                int label = Document.label(row);
                if (label < 0) {
                    return false;
                }
                row.set(label, row.get(label) + MARKS.get(random.nextInt(MARKS.size())));
                return true;
            });
        }
    },
    MARK_VALUE {
        @Override
        boolean apply(Document document, Random random) {
            List<String> marks = document.layout.isHtml()
                    ? List.of("①", "*", "[1]", "（1）", "<sup>1</sup>", "<s>3</s>", "<i style=\"display:none\">4</i>")
                    : List.of("①", "*", "[1]", "（1）", "注");
            return document.atValue(random, (row, at) -> {
                row.set(at, document.printed(row.get(at)) + marks.get(random.nextInt(marks.size())));
                return true;
            });
        }
    },
    STRIKE_VALUE {
        @Override
        boolean apply(Document document, Random random) {
            return document.layout.canStyle()
                    && document.atValue(random, (row, at) -> {
                        document.blank(row.get(at));
                        return document.restyle(row, at, LaidOutStyle.STRUCK_OUT);
                    });
        }
    },
    HIDE_VALUE {
        @Override
        boolean apply(Document document, Random random) {
            return document.layout.canHide()
                    && document.atValue(random, (row, at) -> {
                        document.blank(row.get(at));
                        return document.restyle(row, at, LaidOutStyle.HIDDEN);
                    });
        }
    },
    /** A raised number behind a value is the mark of a footnote. */
    RAISE_MARK {
        @Override
        boolean apply(Document document, Random random) {
            return document.atValue(random, (row, at) -> {
                String text = document.printed(row.get(at));
                return !text.isEmpty()
                        && document.layout.canStyle()
                        && row.set(at, text + LaidOutStyle.RAISED.around("1")) != null;
            });
        }
    },
    WRAP_VALUE {
        @Override
        boolean apply(Document document, Random random) {
            return document.atValue(random, (row, at) -> {
                String text = document.printed(row.get(at));
                if (text.length() < 2) {
                    return false;
                }
                int end = 1 + random.nextInt(text.length() - 1);
                // the label may stand between two lines, or beside the middle one of three
                String middle = random.nextBoolean() ? "\n" : "\n" + text.substring(1, end) + "\n";
                row.set(at, text.substring(0, 1) + middle + text.substring(middle.length() < 2 ? 1 : end));
                return true;
            });
        }
    },
    /** A number that is too wide for its cell, and runs into the next one where nothing breaks it. */
    OVERFLOW_VALUE {
        @Override
        boolean apply(Document document, Random random) {
            return document.atValue(random, (row, at) -> {
                String text = Long.toString(random.nextLong(10_000_000_000L, 999_999_999_999L));
                document.print(row.get(at), text);
                if (at + 1 < row.size() && random.nextBoolean()) {
                    document.blank(row.set(at + 1, ""));
                }
                row.set(at, document.layout.canOverflow() ? LaidOutStyle.OVERFLOWING.around(text) : text);
                return true;
            });
        }
    },
    /** What programs show, and export, where a number is too wide for its column. */
    HIDE_TOO_WIDE {
        @Override
        boolean apply(Document document, Random random) {
            List<String> shown = List.of("####", "########", "1.23E+11", "1.2E+05", "1E+05", "12…", "…", "***");
            return document.atValue(random, (row, at) -> {
                document.blank(row.set(at, shown.get(random.nextInt(shown.size()))));
                return true;
            });
        }
    };

    private static final List<String> MARKS = List.of("①", "1", "*", "[1]", "（注1）", "2");

    /** Says whether whole columns or their labels are damaged. */
    boolean ofColumns() {
        return DELETE_COLUMN.ordinal() <= ordinal() && ordinal() <= SWAP_GROUPS.ordinal();
    }

    /** Damages a document, unless it has no place for it. */
    abstract boolean apply(Document document, Random random);

    /** Tables whose values still know their cells, and what a person would read there. */
    static final class Document {

        private record Place(List<String> row, int index) {}

        private static final char VALUE = '\uE000';

        private final Layout layout;
        private final List<Object> blocks;
        private final List<FormCell> cells;
        private final Map<CellPath, Cell> truth = new LinkedHashMap<>();
        /** Where the cells stood before any damage. */
        private final Map<CellPath, Place> places = new HashMap<>();

        /** The rows in which cells were damaged, each by itself. */
        private final Set<List<String>> damagedRows = Collections.newSetFromMap(new IdentityHashMap<>());

        private final List<String> texts;

        Document(DisclosureReport report, Layout layout) {
            this.layout = layout;
            this.cells = report.form().cells();
            this.texts = cells.stream()
                    .map(cell -> LaidReport.printed(report.cell(cell.path())))
                    .toList();
            cells.forEach(cell -> truth.put(cell.path(), report.cell(cell.path())));
            this.blocks =
                    LaidReport.blocks(report, cell -> "" + VALUE + (char) (VALUE + 1 + cells.indexOf(cell))).stream()
                            .map(block -> block instanceof LaidTable table
                                    ? table.rows().stream()
                                            .map(ArrayList::new)
                                            .collect(Collectors.toCollection(ArrayList::new))
                                    : block)
                            .toList();
            tables().stream().flatMap(List::stream).forEach(row -> {
                for (int i = 0; i < row.size(); i++) {
                    Place place = new Place(row, i);
                    cell(row.get(i)).ifPresent(cell -> places.put(cell.path(), place));
                }
            });
        }

        Layout layout() {
            return layout;
        }

        /** The paragraphs and tables. */
        List<Object> blocks() {
            return blocks.stream()
                    .map(block -> block instanceof List<?>
                            ? new LaidTable(rows(block).stream()
                                    .map(row -> row.stream().map(this::printed).toList())
                                    .toList())
                            : block)
                    .toList();
        }

        /** What a person would read in a cell. */
        Cell truth(CellPath path) {
            return truth.getOrDefault(path, Cell.blank());
        }

        /**
         * Says whether a number can be read in a cell: its own, also from a copy of the row, or what stands in its place now
         * where the layout shows columns.
         */
        boolean shows(FormCell cell, BigDecimal number) {
            String inPlace = inPlace(cell).orElse("");
            String marker = marker(cell);
            boolean stands = tables().stream().flatMap(List::stream).anyMatch(row -> row.contains(marker));
            boolean isCopied = stands && truth(cell.path()).equals(Cell.blank());
            return Stream.of(
                            truth(cell.path()),
                            Cell.parse(inPlace, cell.column()),
                            Cell.parse(isCopied ? printed(marker) : "", cell.column()))
                    .flatMap(each -> each.number().stream())
                    .anyMatch(printed -> printed.compareTo(number) == 0);
        }

        /** Says whether a cell holds a number that was not moved away from its column. */
        boolean holds(FormCell cell) {
            return truth(cell.path()).number().isPresent()
                    && inPlace(cell).filter(String::isEmpty).isEmpty();
        }

        /** What stands in the place of a cell now, if the layout shows columns and others in its row were moved. */
        private Optional<String> inPlace(FormCell cell) {
            return Optional.ofNullable(places.get(cell.path()))
                    .filter(place -> layout.showsColumns() && damagedRows.contains(place.row()))
                    .map(place -> place.index() < place.row().size()
                            ? printed(place.row().get(place.index()))
                            : "");
        }

        private String marker(FormCell cell) {
            return "" + VALUE + (char) (VALUE + 1 + cells.indexOf(cell));
        }

        @SuppressWarnings("unchecked") // blocks are strings and tables, and those are lists of rows
        private static List<List<String>> rows(Object table) {
            return (List<List<String>>) table;
        }

        private List<List<List<String>>> tables() {
            return blocks.stream()
                    .filter(block -> block instanceof List<?>)
                    .map(Document::rows)
                    .toList();
        }

        private static boolean isValue(String text) {
            return !text.isEmpty() && text.charAt(0) == VALUE;
        }

        private static int firstValue(List<String> row) {
            return IntStream.range(0, row.size())
                    .filter(i -> isValue(row.get(i)))
                    .findFirst()
                    .orElse(row.size());
        }

        /** The label of a row, -1 if it has none. */
        private static int label(List<String> row) {
            int label = firstValue(row) - 1;
            while (label >= 0
                    && (row.get(label).equals(COVERED) || row.get(label).isEmpty())) {
                label--;
            }
            return label;
        }

        private Optional<FormCell> cell(String text) {
            return isValue(text) ? Optional.of(cells.get(text.charAt(1) - VALUE - 1)) : Optional.empty();
        }

        /** Gives the value in a cell another look, if the layout can. */
        private boolean restyle(List<String> row, int at, LaidOutStyle style) {
            if (layout.canStyle()) {
                row.set(at, style.around(printed(row.get(at))));
            }
            return layout.canStyle();
        }

        private boolean areOfOneRow(String one, String other) {
            return cell(one).map(FormCell::row).equals(cell(other).map(FormCell::row));
        }

        private String printed(String text) {
            return isValue(text) ? texts.get(text.charAt(1) - VALUE - 1) : text;
        }

        private void blank(String text) {
            cell(text).ifPresent(cell -> truth.put(cell.path(), Cell.blank()));
        }

        /** Remembers what is printed in a cell instead of its value. */
        private void print(String text, String printed) {
            cell(text).ifPresent(cell -> truth.put(cell.path(), Cell.parse(printed, cell.column())));
        }

        /** Two cells change places; what comes from a column that the form lacks is read as it is printed. */
        private void swapTruth(String one, String other) {
            Optional<FormCell> first = cell(one);
            Optional<FormCell> second = cell(other);
            if (first.isPresent() && second.isPresent()) {
                Cell value = truth(first.get().path());
                truth.put(first.get().path(), truth(second.get().path()));
                truth.put(second.get().path(), value);
            } else {
                print(one, printed(other));
                print(other, printed(one));
            }
        }

        private interface InRow {
            boolean damage(List<String> row, int at);
        }

        private interface InRows {
            boolean damage(List<List<String>> rows, int at);
        }

        private interface InColumns {
            boolean damage(List<List<String>> rows, int first, int columns);
        }

        /** Damages a row of values, in section four, the last table, only where that is wanted. */
        private boolean inTable(Random random, boolean sideBySide, InRows how) {
            List<List<List<String>>> all = tables();
            List<List<List<String>>> tables = sideBySide ? all : all.subList(0, all.size() - 1);
            List<List<String>> rows = tables.get(random.nextInt(tables.size()));
            List<Integer> places = IntStream.range(0, rows.size())
                    .filter(i -> firstValue(rows.get(i)) < rows.get(i).size())
                    .boxed()
                    .toList();
            return !places.isEmpty() && how.damage(rows, places.get(random.nextInt(places.size())));
        }

        private boolean atValue(Random random, InRow how) {
            return inTable(random, true, (rows, at) -> {
                List<String> row = rows.get(at);
                int first = firstValue(row);
                // two damages may make up for each other, and nothing shows them in a row that is as it should be again
                boolean isDamaged =
                        !damagedRows.contains(row) && how.damage(row, first + random.nextInt(row.size() - first));
                if (isDamaged) {
                    damagedRows.add(row);
                }
                return isDamaged;
            });
        }

        /** Damages two neighbouring values. */
        private boolean atPair(Random random, InRow how) {
            return atValue(random, (row, at) -> at + 1 < row.size() && how.damage(row, at));
        }

        /** Damages two neighbouring rows with the same columns and the same groups before their labels. */
        private boolean atRowPair(Random random, InRows how) {
            return inTable(random, false, (rows, at) -> {
                boolean isPair = at + 1 < rows.size()
                        && Collections.disjoint(damagedRows, rows.subList(at, at + 2))
                        && rows.get(at).size() == rows.get(at + 1).size()
                        && covered(rows.get(at)).equals(covered(rows.get(at + 1)))
                        && firstValue(rows.get(at)) == firstValue(rows.get(at + 1))
                        && firstValue(rows.get(at)) < rows.get(at).size();
                return isPair && how.damage(rows, at);
            });
        }

        private static List<Integer> covered(List<String> row) {
            return IntStream.range(0, row.size())
                    .filter(i -> row.get(i).equals(COVERED))
                    .boxed()
                    .toList();
        }

        /** Damages the table of section three, all rows of which have the same columns. */
        private boolean inWideTable(Random random, InColumns how) {
            List<List<String>> rows = tables().get(1);
            int first = firstValue(rows.get(rows.size() - 1));
            int columns = rows.get(rows.size() - 1).size() - first;
            return columns > 2 && areEquallyWide(rows) && how.damage(rows, first, columns);
        }

        /** Damages the table of section four, with the columns that each of its groups has. */
        private boolean inGroups(InRows how) {
            List<List<String>> rows = tables().get(2);
            return areEquallyWide(rows) && how.damage(rows, rows.get(0).size() / 3);
        }

        /** Says whether no cell was deleted or added before. */
        private static boolean areEquallyWide(List<List<String>> rows) {
            return rows.stream().map(List::size).distinct().count() == 1;
        }
    }
}
