package org.gongkai.report;

import org.gongkai.form.Form;

/**
 * Section two (二、主动公开政府信息情况): what Article 20 of the Regulations demands. The two forms ask for different things,
 * so there is a type for each.
 */
public sealed interface Article20 extends CellGroup permits Article20Form2021, Article20Form2019 {

    /**
     * Says to which form the section belongs.
     *
     * @return the form
     */
    Form form();
}
