package org.gongkai.documents.internal.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionType;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ExcelNumberFormat;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.documents.source.UnreadableSourceException;
import org.jspecify.annotations.Nullable;

/**
 * The conditional formats of a sheet that change what is read of a cell: those that may strike it out, hide it, or show
 * something else. Only a comparison with a number is decided here; any other condition may hold.
 */
final class ConditionalLooks {

    /** No sheet of a report has a tenth of so many. */
    private static final int MOST_RANGES = 1_000;

    private final List<Rule> rules = new ArrayList<>();

    /** What a conditional format makes of a cell. */
    enum Effect {
        NONE,
        STRIKES,
        HIDES
    }

    private record Rule(CellRangeAddress range, ConditionalFormattingRule rule) {}

    ConditionalLooks(Sheet sheet) {
        SheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < all.getNumConditionalFormattings(); i++) {
            ConditionalFormatting formatting = all.getConditionalFormattingAt(i);
            for (int j = 0; j < formatting.getNumberOfRules(); j++) {
                ConditionalFormattingRule rule = formatting.getRule(j);
                if (changesText(rule)) {
                    Stream.of(formatting.getFormattingRanges()).forEach(range -> rules.add(new Rule(range, rule)));
                }
            }
        }
        if (rules.size() > MOST_RANGES) {
            throw UnreadableSourceException.beyond("条件格式数", "conditional formats in a sheet", MOST_RANGES);
        }
    }

    private static boolean changesText(ConditionalFormattingRule rule) {
        return rule.getFontFormatting() != null || rule.getNumberFormat() != null || showsDrawingOnly(rule);
    }

    /** Says whether a bar or an icon is shown instead of the number. */
    private static boolean showsDrawingOnly(ConditionalFormattingRule rule) {
        return rule.getDataBarFormatting() != null
                        && rule.getDataBarFormatting().isIconOnly()
                || rule.getMultiStateFormatting() != null
                        && rule.getMultiStateFormatting().isIconOnly();
    }

    /** What a cell looks like that holds a text, or a number. */
    Effect effect(Cell cell, int @Nullable [] fill, Optional<BigDecimal> number) {
        Effect effect = Effect.NONE;
        for (Rule each : rules) {
            ConditionalFormattingRule rule = each.rule();
            if (each.range().isInRange(cell) && mayHold(rule, number)) {
                if (isStruck(rule)) {
                    effect = Effect.STRIKES;
                } else if (isUnseen(rule, fill)) {
                    return Effect.HIDES;
                }
            }
        }
        return effect;
    }

    private static boolean isStruck(ConditionalFormattingRule rule) {
        return rule.getFontFormatting() != null && rule.getFontFormatting().isStruckout();
    }

    /** A format without digits shows no number. */
    private static boolean isUnseen(ConditionalFormattingRule rule, int @Nullable [] fill) {
        ExcelNumberFormat format = rule.getNumberFormat();
        boolean hasDigits = format == null
                || format.getFormat() == null
                || format.getFormat().matches("(?is).*(?:[0#?@]|general|通用).*");
        PatternFormatting pattern = rule.getPatternFormatting();
        Color behind = pattern == null ? null : pattern.getFillBackgroundColorColor();
        int[] background = behind == null ? fill : SheetCellReader.rgb(behind);
        int[] colour = rule.getFontFormatting() == null
                ? null
                : SheetCellReader.rgb(rule.getFontFormatting().getFontColor());
        boolean isLike = background != null && colour != null && SheetCellReader.isLike(background, colour);
        return showsDrawingOnly(rule) || !hasDigits || isLike;
    }

    private static boolean mayHold(ConditionalFormattingRule rule, Optional<BigDecimal> number) {
        boolean isComparison = ConditionType.CELL_VALUE_IS.equals(rule.getConditionType());
        Optional<BigDecimal> first = constant(rule.getFormula1());
        Optional<BigDecimal> second = constant(rule.getFormula2());
        if (!isComparison || number.isEmpty() || first.isEmpty()) {
            return true;
        }
        int sign = number.get().compareTo(first.get());
        return switch (rule.getComparisonOperation()) {
            case ComparisonOperator.EQUAL -> sign == 0;
            case ComparisonOperator.NOT_EQUAL -> sign != 0;
            case ComparisonOperator.GT -> sign > 0;
            case ComparisonOperator.GE -> sign >= 0;
            case ComparisonOperator.LT -> sign < 0;
            case ComparisonOperator.LE -> sign <= 0;
            case ComparisonOperator.BETWEEN ->
                sign >= 0
                        && second.map(limit -> number.get().compareTo(limit) <= 0)
                                .orElse(true);
            case ComparisonOperator.NOT_BETWEEN ->
                sign < 0
                        || second.map(limit -> number.get().compareTo(limit) > 0)
                                .orElse(true);
            default -> true;
        };
    }

    private static Optional<BigDecimal> constant(@Nullable String formula) {
        try {
            return formula == null ? Optional.empty() : Optional.of(new BigDecimal(formula.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
