package org.gongkai.report;

/**
 * The level of government to which an agency belongs.
 *
 * @since 0.1.0
 */
public enum AgencyLevel {
    /** 国家级: the central government. */
    NATIONAL("national"),
    /** 省级: a province, autonomous region or municipality under the central government. */
    PROVINCIAL("provincial"),
    /** 地级: a prefecture-level city, prefecture, autonomous prefecture or league. */
    PREFECTURAL("prefectural"),
    /** 县级: a county, county-level city, district or banner. */
    COUNTY("county"),
    /** 乡级: a township, town or subdistrict. */
    TOWNSHIP("township");

    private final String key;

    AgencyLevel(String key) {
        this.key = key;
    }

    /**
     * Gives the level's name in JSON.
     *
     * @return the key, for example {@code county}
     */
    public String key() {
        return key;
    }
}
