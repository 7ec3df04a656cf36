package org.gongkai.report;

/**
 * Section three, 三（六）其他处理: requests handled otherwise. Only from the 2021 form on are they divided by reason, so there is
 * a type for each: {@link OtherResultsForm2019} and {@link OtherResultsForm2021}.
 */
public interface OtherResults extends ResultGroup {

    /**
     * Starts a builder in which every row is blank, with the rows of the form in force.
     *
     * @return a new builder
     */
    static OtherResultsForm2021.Builder builder() {
        return OtherResultsForm2021.builder();
    }
}
