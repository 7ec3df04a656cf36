package org.gongkai.documents.reading;

import org.gongkai.documents.source.SourcePlace;

/**
 * Where the value of a cell comes from.
 *
 * @param place where it stands in the source
 * @param printed what is printed there, empty if nothing is
 * @since 0.1.0
 */
public record CellOrigin(SourcePlace place, String printed) {}
