package org.gongkai.report;

/**
 * What kind of organ reports; Article 49 of the Regulations sets the deadline by it.
 *
 * @since 0.1.0
 */
public enum AgencyKind {
    /** 一级政府: a local government as a whole, whose report sums up those of its organs; due on 31 March. */
    GOVERNMENT("government"),
    /** 政府部门、派出机关、乡镇政府: a single organ that reports its own work; due on 31 January. */
    DEPARTMENT("department");

    private final String key;

    AgencyKind(String key) {
        this.key = key;
    }

    /**
     * Gives the kind's name in JSON.
     *
     * @return the key, for example {@code department}
     */
    public String key() {
        return key;
    }
}
