package org.gongkai.validation.internal.prose;

/** What a word of a report's prose means, as far as it matters for figures. The words stand in {@code vocabulary.txt}. */
enum Notion {
    /** Changes nothing in what is claimed. */
    FILL,
    /** Tells of the work; no claim has such a word, but it does not narrow the claims behind it. */
    WORK,
    /** Opens an item of an enumeration. */
    ITEM,
    /** And others. */
    ETC,
    /** What follows belongs to the figure before. */
    PARTS,
    /** Everything that was spoken of. */
    ALL,
    /** In time. */
    TIMELY,
    /** Not in time; beside it, what was done in time is not the whole. */
    LATE,
    /** Several figures for several things. */
    SEVERALLY,
    /** There is none. */
    NONE,
    /** A zero without a unit. */
    NUMBERLESS,
    /** All but something. */
    EXCEPT,
    THIS_YEAR,
    YEAR_END,
    LAST_YEAR,
    NEXT_YEAR,
    OTHER_TIME,
    /** Over a time that is not said. */
    CUMULATIVE,
    THROUGH,
    SINCE,
    COMPARE,
    /** Not done yet, or only to be done. */
    PLAN,
    /** The organ itself. */
    SELF,
    /** The organ itself, if it is called by the key. */
    OWN,
    /** The organs of a government. */
    EACH,
    /** A part of the whole. */
    NARROW,
    /** A way in which requests come. */
    CHANNEL,
    ALL_CHANNELS,
    /** Requests for information. */
    REQUEST,
    /** Requests for what was spoken of. */
    APPLICATION,
    /** Something else that is counted. */
    OTHER_THING,
    PROCESSING_FEE,
    /** A row of table two or a group of table four. */
    ROW,
    /** A column of table two. */
    COLUMN,
    NEW,
    RECEIVE,
    ACCEPT,
    FINISH,
    ANSWER,
    CARRY,
    /** Still being handled. */
    OPEN,
    /** How the organ came by a review or lawsuit. */
    BROUGHT,
    /** A row of the results of table three, or a group of them. */
    RESULT,
    /** The rest of a list. */
    OTHER,
    /** A column of table four. */
    OUTCOME,
    /** Every outcome of table four but the pending one. */
    CONCLUDED,
    /** A column of table three. */
    APPLICANT,
    /** All applicants but natural persons. */
    LEGAL_PERSONS,
    /** The share of requests that were handled. */
    RATE,
    /** A verb with which the work of a year is told. */
    DONE,
    /** A demand for the information-processing fee. */
    NOTICE,
    /** What was demanded. */
    NOTIFIED,
    /** What was paid. */
    COLLECTED,
    /** What is not as it should be. */
    PROBLEM,
    /** What is done about it. */
    REMEDY,
    ASSESSMENT,
    EVALUATION,
    ACCOUNTABILITY;

    long bit() {
        return 1L << ordinal();
    }

    static long bits(Notion... notions) {
        long bits = 0;
        for (Notion notion : notions) {
            bits |= notion.bit();
        }
        return bits;
    }
}
