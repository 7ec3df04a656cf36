package org.gongkai.documents.reading;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the caller knows of a document from elsewhere, such as the file's name. It is used only where the document itself
 * does not say it, and with a note; that the day of publication lets guess the year does not count.
 *
 * @param agency the name of the agency that reports
 * @param year the report year
 * @since 0.1.0
 */
public record ReadingHints(Optional<String> agency, OptionalInt year) {

    /**
     * Obtains hints.
     *
     * @param agency the name of the agency that reports
     * @param year the report year
     * @throws IllegalArgumentException if the name is empty or the year has not four digits
     */
    public ReadingHints {
        if (agency.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("The name of an agency is not empty; leave the hint out");
        }
        if (year.isPresent() && (year.getAsInt() < 1000 || year.getAsInt() > 9999)) {
            throw new IllegalArgumentException("A report year has four digits: " + year.getAsInt());
        }
    }

    /**
     * Obtains hints that say nothing.
     *
     * @return the hints
     */
    public static ReadingHints none() {
        return new ReadingHints(Optional.empty(), OptionalInt.empty());
    }

    /**
     * Obtains a copy with the name of the agency.
     *
     * @param name the name, for example 武陟县人民政府办公室
     * @return the copy
     * @throws IllegalArgumentException if the name is empty
     */
    public ReadingHints withAgency(String name) {
        return new ReadingHints(Optional.of(name), year);
    }

    /**
     * Obtains a copy with the report year.
     *
     * @param reportYear the year whose work is reported
     * @return the copy
     * @throws IllegalArgumentException if the year has not four digits
     */
    public ReadingHints withYear(int reportYear) {
        return new ReadingHints(agency, OptionalInt.of(reportYear));
    }
}
