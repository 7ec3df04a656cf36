package org.gongkai.documents.writing;

import java.util.List;
import java.util.Optional;

/**
 * The places in the report that something is about.
 *
 * @param label how many there are
 * @param places the places
 */
record HtmlPlaces(String label, List<HtmlPlace> places) {

    /** More places than these are not unfolded at first. */
    private static final int FEW = 4;

    /** Gives places, if there are any. */
    static Optional<HtmlPlaces> of(List<HtmlPlace> places, HtmlWords words) {
        return places.isEmpty() ? Optional.empty() : Optional.of(new HtmlPlaces(words.places(places.size()), places));
    }

    boolean isOpen() {
        return places.size() <= FEW;
    }
}
