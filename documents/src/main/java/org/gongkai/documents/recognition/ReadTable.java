package org.gongkai.documents.recognition;

import java.util.Map;
import org.gongkai.documents.CellOrigin;
import org.gongkai.form.CellPath;
import org.gongkai.report.Cell;

/**
 * What was read of a table.
 *
 * @param cells the cells that stand in the document
 * @param origins where they stand
 */
record ReadTable(Map<CellPath, Cell> cells, Map<CellPath, CellOrigin> origins) {}
