package org.gongkai.report;

import org.gongkai.form.Form;

/** Section three, 三（六）其他处理: requests handled otherwise. Only the 2021 form divides them by reason. */
public sealed interface OtherResults extends CellGroup permits OtherResultsForm2021, OtherResultsForm2019 {

    /**
     * Says to which form the rows belong.
     *
     * @return the form
     */
    Form form();
}
