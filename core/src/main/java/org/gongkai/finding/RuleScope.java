package org.gongkai.finding;

import org.gongkai.text.LocalizedText;

/**
 * What a rule looks at.
 *
 * @since 0.1.0
 */
public enum RuleScope {
    /** One report by itself. */
    REPORT(new LocalizedText("单份报告", "One report")),
    /** A report and that of the year before. */
    YEAR_ON_YEAR(new LocalizedText("相邻两年", "Year on year")),
    /** A government's report and those of its organs. */
    PARENT_AND_CHILDREN(new LocalizedText("汇总报告与所属单位", "Parent and children")),
    /** Many reports. */
    CORPUS(new LocalizedText("多份报告", "A corpus"));

    private final LocalizedText title;

    RuleScope(LocalizedText title) {
        this.title = title;
    }

    /**
     * Puts the scope into words.
     *
     * @return a few words, for example 单份报告
     */
    public LocalizedText title() {
        return title;
    }
}
