package org.gongkai.figures;

import java.io.Serializable;
import java.util.List;
import org.gongkai.text.LocalizedText;

/**
 * How a cell was read from a document, in words.
 *
 * @param place where it stands in the document
 * @param printed what is printed there, empty if nothing is
 * @param notes what the reader noted about the cell
 * @since 0.1.0
 */
public record CellReading(LocalizedText place, String printed, List<LocalizedText> notes) implements Serializable {

    /**
     * Obtains a reading.
     *
     * @param place where the cell stands
     * @param printed what is printed there
     * @param notes what was noted about it
     */
    public CellReading {
        notes = List.copyOf(notes);
    }
}
