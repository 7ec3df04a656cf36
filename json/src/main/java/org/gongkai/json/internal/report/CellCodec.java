package org.gongkai.json.internal.report;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.form.Column;
import org.gongkai.form.Unit;
import org.gongkai.json.internal.codec.NumberCodec;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.internal.token.Token;
import org.gongkai.report.Cell;
import org.gongkai.text.LocalizedText;

/** Reads and writes what a cell holds: a number, {@code null} for blank, or an object for what is neither. */
public final class CellCodec {

    private static final String NOT_APPLICABLE = "notApplicable";
    private static final String TEXT = "text";

    private static final LocalizedText COUNT =
            cell("0至" + Cell.MAX_NUMBER + "的整数", "a whole number from 0 to " + Cell.MAX_NUMBER);
    private static final LocalizedText CHANGE = cell("最多15位的整数", "a whole number of at most 15 digits");
    private static final LocalizedText AMOUNT = cell(
            "不小于0的金额（万元，整数部分最多15位，小数最多" + Cell.MAX_SCALE + "位）",
            "an amount of 0 or more in 10,000 yuan, with at most 15 digits and " + Cell.MAX_SCALE + " decimals");
    private static final LocalizedText TRUE = LocalizedText.verbatim("true");

    private static final LocalizedText BLANK = new LocalizedText("空白，不是0", "blank, which is not zero");
    private static final LocalizedText MARKED =
            new LocalizedText("不适用（“/”“-”等）", "not applicable: \"/\", \"-\" and the like");
    private static final LocalizedText PRINTED =
            new LocalizedText("不是数字的文字，照原样", "a text that is no number, as printed");

    private static final String AMOUNT_KEY = "amount";

    /** A cell by itself, of which the column is not known: an amount says that it is one, every other number is a count. */
    public static final ValueCodec<Cell> ANY = new Anywhere();

    private CellCodec() {}

    /**
     * Makes the codec of the cells of a column.
     *
     * @param column the column
     * @return the codec
     */
    public static ValueCodec<Cell> of(Column column) {
        return new ValueCodec<>() {
            @Override
            public Cell read(JsonTokens in) {
                return CellCodec.read(in, column);
            }

            @Override
            public void write(Cell cell, JsonTarget out) {
                CellCodec.write(cell, out);
            }

            @Override
            public Schema schema() {
                return CellCodec.schema(column);
            }
        };
    }

    private static final class Anywhere implements ValueCodec<Cell> {

        @Override
        public Cell read(JsonTokens in) {
            return switch (in.current()) {
                case NULL -> Cell.blank();
                case OBJECT_START -> marked(in, true);
                case DECIMAL -> Cell.amount(NumberCodec.amount(in, AMOUNT));
                default -> Cell.change(NumberCodec.wholeNumber(in, -Cell.MAX_NUMBER, Cell.MAX_NUMBER, CHANGE));
            };
        }

        @Override
        public void write(Cell cell, JsonTarget out) {
            if (cell instanceof Cell.Amount amount) {
                out.startObject();
                out.key(AMOUNT_KEY);
                out.decimal(amount.value());
                out.endObject();
            } else {
                CellCodec.write(cell, out);
            }
        }

        @Override
        public Optional<Cell> ofNull() {
            return Optional.of(Cell.blank());
        }

        @Override
        public Schema schema() {
            Schema amount = object(AMOUNT_KEY, NumberCodec.AMOUNT_SCHEMA);
            return orMarked(Schema.anyOf(Schema.wholeNumber(-Cell.MAX_NUMBER, Cell.MAX_NUMBER), amount));
        }
    }

    static Cell read(JsonTokens in, Column column) {
        return switch (in.current()) {
            case NULL -> Cell.blank();
            case OBJECT_START -> marked(in, false);
            case STRING -> typed(in, column);
            default -> number(in, column);
        };
    }

    /** What was typed into a form and not turned into a number yet; only lenient reading goes on to make a cell of it. */
    private static Cell typed(JsonTokens in, Column column) {
        String printed = in.text();
        in.refuse(Refusal.wrongType(in, expected(column)));
        return Cell.parse(printed, column);
    }

    private static LocalizedText expected(Column column) {
        return column.unit() == Unit.TEN_THOUSAND_YUAN ? AMOUNT : column.signed() ? CHANGE : COUNT;
    }

    private static Cell number(JsonTokens in, Column column) {
        return switch (column.unit()) {
            case COUNT ->
                column.signed()
                        ? Cell.change(NumberCodec.wholeNumber(in, -Cell.MAX_NUMBER, Cell.MAX_NUMBER, CHANGE))
                        : Cell.count(NumberCodec.wholeNumber(in, 0, Cell.MAX_NUMBER, COUNT));
            case TEN_THOUSAND_YUAN -> Cell.amount(NumberCodec.amount(in, AMOUNT));
        };
    }

    private static Cell marked(JsonTokens in, boolean orAmount) {
        String key = in.nextKey(NOT_APPLICABLE);
        if (key == null) {
            throw Refusal.emptyObject(in, keys());
        }
        if (orAmount && key.equals(AMOUNT_KEY)) {
            in.next();
            return only(in, key, Cell.amount(NumberCodec.amount(in, AMOUNT)));
        }
        Cell cell = switch (key) {
            case NOT_APPLICABLE -> notApplicable(in);
            case TEXT -> text(in);
            default -> throw Refusal.unknownKey(in, keys());
        };
        return only(in, key, cell);
    }

    /** Makes sure that an object has no other key. */
    private static Cell only(JsonTokens in, String key, Cell cell) {
        String second = in.nextKey(null);
        if (second != null) {
            throw second.equals(key) ? Refusal.duplicateKey(in) : Refusal.unknownKey(in, Stream.of(key));
        }
        return cell;
    }

    private static Cell notApplicable(JsonTokens in) {
        if (in.next() != Token.TRUE) {
            throw Refusal.wrongType(in, TRUE);
        }
        return Cell.notApplicable();
    }

    private static Cell text(JsonTokens in) {
        in.next();
        return Cell.text(TextCodec.FILLED_TEXT.read(in));
    }

    private static Stream<String> keys() {
        return Stream.of(NOT_APPLICABLE, TEXT);
    }

    /** Says what {@link #read} accepts. */
    static Schema schema(Column column) {
        return switch (column.unit()) {
            case COUNT ->
                column.signed()
                        ? orMarked(Schema.wholeNumber(-Cell.MAX_NUMBER, Cell.MAX_NUMBER))
                                .named("change")
                        : orMarked(Schema.wholeNumber(0, Cell.MAX_NUMBER)).named("count");
            case TEN_THOUSAND_YUAN -> orMarked(NumberCodec.AMOUNT_SCHEMA).named("amount");
        };
    }

    private static Schema orMarked(Schema number) {
        return Schema.anyOf(
                number,
                Schema.type("null").titled(BLANK),
                object(NOT_APPLICABLE, Schema.only(true)).titled(MARKED).named(NOT_APPLICABLE),
                object(TEXT, TextCodec.FILLED_TEXT.schema()).titled(PRINTED).named(TEXT));
    }

    private static Schema object(String key, Schema value) {
        return Schema.object(Map.of(key, value), Stream.of(key));
    }

    static void write(Cell cell, JsonTarget out) {
        if (cell instanceof Cell.Count count) {
            out.wholeNumber(count.value());
        } else if (cell instanceof Cell.Amount amount) {
            out.decimal(amount.value());
        } else if (cell instanceof Cell.Blank) {
            out.nothing();
        } else {
            out.startObject();
            if (cell instanceof Cell.Text text) {
                out.key(TEXT);
                out.text(text.printed());
            } else {
                out.key(NOT_APPLICABLE);
                out.yes();
            }
            out.endObject();
        }
    }

    private static LocalizedText cell(String zh, String en) {
        String notApplicable = "{\"" + NOT_APPLICABLE + "\": true}";
        String text = "{\"" + TEXT + "\": \"…\"}";
        return new LocalizedText(
                zh + "，或null（空白）、" + notApplicable + "（不适用）、" + text + "（文字）",
                en + ", or null (blank), " + notApplicable + ", " + text);
    }
}
