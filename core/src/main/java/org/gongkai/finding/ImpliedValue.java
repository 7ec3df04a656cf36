package org.gongkai.finding;

import java.io.Serializable;
import java.math.BigDecimal;
import org.gongkai.form.CellPath;

/**
 * What a cell would have to hold for a rule to hold.
 *
 * @param cell the cell
 * @param value the number
 * @since 0.1.0
 */
public record ImpliedValue(CellPath cell, BigDecimal value) implements Serializable {}
