package org.gongkai.documents.internal.recognition;

import org.gongkai.documents.reading.CellOrigin;
import org.gongkai.report.Cell;

/**
 * What was read of a cell of the form.
 *
 * @param cell the cell
 * @param origin where it stands in the document
 */
record ReadCell(Cell cell, CellOrigin origin) {}
