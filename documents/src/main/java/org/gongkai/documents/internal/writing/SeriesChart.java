package org.gongkai.documents.internal.writing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A figure over the years as a chart of bars, drawn without script.
 *
 * @param id its id on the page
 * @param title what it shows
 * @param description the same in words, for who does not see it
 * @param width the width of the drawing
 * @param baseline where zero stands, from the top
 * @param bars a bar for each year
 */
record SeriesChart(String id, String title, String description, int width, int baseline, List<Bar> bars) {

    private static final int STEP = 64;
    private static final int BAR = 36;

    /** Room above and below the bars for numbers. */
    private static final int MARGIN = 20;

    private static final int HEIGHT = 100;

    /** More decimals than these are nothing for the eye. */
    private static final int DECIMALS = 2;

    /**
     * A year.
     *
     * @param year the year
     * @param centre where its middle stands, from the left
     * @param x where the bar begins, from the left
     * @param top where the bar begins, from the top
     * @param height how high the bar is; nothing for a year without number
     * @param value the number, a dash if there is none
     * @param valueY where the number stands, from the top
     */
    record Bar(String year, int centre, int x, int top, int height, String value, int valueY) {}

    static SeriesChart of(
            String id, String title, SortedMap<Integer, BigDecimal> values, List<Integer> years, HtmlWords words) {
        double highest = extreme(values, 1);
        double lowest = -extreme(values, -1);
        double scale = HEIGHT / (highest - lowest);
        int baseline = MARGIN + (int) Math.round(highest * scale);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            bars.add(bar(years.get(i), Optional.ofNullable(values.get(years.get(i))), i, baseline, scale));
        }
        return new SeriesChart(
                id,
                title,
                words.list(bars.stream()
                        .map(bar -> words.text(bar.year() + "年：" + bar.value(), bar.year() + ": " + bar.value()))
                        .toList()),
                years.size() * STEP,
                baseline,
                bars);
    }

    /** How far the numbers go to one side of zero. */
    private static double extreme(SortedMap<Integer, BigDecimal> values, int sign) {
        return values.values().stream()
                .mapToDouble(value -> sign * value.doubleValue())
                .filter(value -> value > 0)
                .max()
                .orElse(0);
    }

    private static Bar bar(int year, Optional<BigDecimal> value, int place, int baseline, double scale) {
        int height = (int)
                Math.round(value.map(BigDecimal::doubleValue).map(Math::abs).orElse(0.0) * scale);
        boolean isBelow = value.filter(number -> number.signum() < 0).isPresent();
        int centre = place * STEP + STEP / 2;
        return new Bar(
                Integer.toString(year),
                centre,
                centre - BAR / 2,
                isBelow ? baseline : baseline - height,
                height,
                value.map(SeriesChart::printed).orElse("—"),
                isBelow ? baseline + height + 14 : baseline - height - 5);
    }

    /** A number with the decimals that the eye needs. */
    static String printed(BigDecimal number) {
        BigDecimal rounded = number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number;
        return rounded.toPlainString();
    }

    int height() {
        return HEIGHT + 2 * MARGIN + MARGIN;
    }

    int yearY() {
        return height() - 5;
    }

    int barWidth() {
        return BAR;
    }
}
