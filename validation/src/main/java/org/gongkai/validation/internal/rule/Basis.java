package org.gongkai.validation.internal.rule;

import org.gongkai.form.Form;
import org.gongkai.text.LocalizedText;

/** On what the rules rest. */
final class Basis {

    static final LocalizedText ARTICLE_49 =
            new LocalizedText("《政府信息公开条例》第四十九条", "Regulations on Open Government Information, Article 49");

    static final LocalizedText ARTICLE_50 =
            new LocalizedText("《政府信息公开条例》第五十条", "Regulations on Open Government Information, Article 50");

    static final LocalizedText TRIAL_FORM = LocalizedText.verbatim(Form.FORM_2019.documentNumber());

    static final LocalizedText STANDARD_FORM = LocalizedText.verbatim(Form.FORM_2021.documentNumber());

    static final LocalizedText BOTH_FORMS =
            LocalizedText.verbatim(Form.FORM_2019.documentNumber() + "、" + Form.FORM_2021.documentNumber());

    static final LocalizedText INFORMATION_PROCESSING_FEE = LocalizedText.verbatim("国办函〔2020〕109号");

    static final LocalizedText LEGISLATION_LAW = new LocalizedText("《立法法》", "Legislation Law");

    static final LocalizedText PREVIOUS_REPORT = new LocalizedText("上一年度的报告", "the report of the year before");

    static final LocalizedText CHILD_REPORTS =
            new LocalizedText("所属各单位的报告", "the reports of the organs that belong to it");

    private Basis() {}
}
