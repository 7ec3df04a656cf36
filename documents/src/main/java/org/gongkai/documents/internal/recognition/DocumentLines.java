package org.gongkai.documents.internal.recognition;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.documents.source.Block;

/** The lines of a document, worked out once for each block. */
final class DocumentLines {

    private final Map<Block, List<Line>> lines = new IdentityHashMap<>();

    DocumentLines() {}

    List<Line> of(Block block) {
        return lines.computeIfAbsent(
                block, key -> key.rows().stream().map(Line::new).toList());
    }

    List<Line> of(List<Block> blocks) {
        List<Line> all = new ArrayList<>();
        blocks.forEach(block -> all.addAll(of(block)));
        return all;
    }
}
