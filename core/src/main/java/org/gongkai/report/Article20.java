package org.gongkai.report;

/**
 * Section two (二、主动公开政府信息情况): what Article 20 of the Regulations demands. The forms ask for different things, so there is
 * a type for each: {@link Article20Form2019} and {@link Article20Form2021}.
 *
 * @since 0.1.0
 */
public interface Article20 extends TableSection {

    /**
     * Obtains a copy with another text beside the table.
     *
     * @param remarks the text
     * @return the copy
     */
    Article20 withRemarks(String remarks);
}
