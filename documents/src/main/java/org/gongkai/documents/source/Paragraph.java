package org.gongkai.documents.source;

import java.util.List;
import org.gongkai.documents.SourcePlace;

/**
 * A paragraph.
 *
 * @param place where it stands
 * @param text the text
 * @param marked whether the source marks it as a heading
 */
public record Paragraph(SourcePlace place, String text, boolean marked) implements Block {

    @Override
    public List<GridRow> rows() {
        return List.of(new GridRow(List.of(new GridCell(text, place))));
    }
}
