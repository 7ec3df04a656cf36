package org.gongkai.documents.internal.writing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;

/**
 * The places in the report that something is about.
 *
 * @param label how many there are
 * @param places the places
 */
record HtmlPlaces(String label, List<HtmlPlace> places) {

    /** More places than these are not unfolded at first. */
    private static final int FEW = 4;

    /** Gives those places that the page has, if it has any; a report may lack whole sections. */
    static Optional<HtmlPlaces> of(Stream<HtmlPlace> places, Set<String> pointers, HtmlWords words) {
        List<HtmlPlace> there =
                places.filter(place -> pointers.contains(place.target())).toList();
        return there.isEmpty() ? Optional.empty() : Optional.of(new HtmlPlaces(words.places(there.size()), there));
    }

    boolean isOpen() {
        return places.size() <= FEW;
    }

    /**
     * A link to a place in the report.
     *
     * @param target the JSON Pointer to the place, which is its id on the page
     * @param label what it is called
     */
    record HtmlPlace(String target, String label) {

        static HtmlPlace of(CellPath path, Form form, HtmlWords words) {
            String label =
                    form.cell(path).map(cell -> words.of(cell.labelPath())).orElse(path.toString());
            return new HtmlPlace(path.toString(), label);
        }
    }
}
