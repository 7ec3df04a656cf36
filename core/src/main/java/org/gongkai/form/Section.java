package org.gongkai.form;

import java.util.List;
import org.gongkai.text.LocalizedText;

/**
 * One of the six sections (一 to 六) of the report, in the order of the form. Sections one, five and six are prose, two to
 * four are tables. Both forms have the same six.
 *
 * <p>Source: 《中华人民共和国政府信息公开条例》 Article 50; 国办公开办函〔2021〕30号.
 *
 * @since 0.1.0
 */
public enum Section {
    /** 一、总体情况: prose on the five {@linkplain Aspect aspects} of the year's work. */
    OVERVIEW("overview", "一", "Overview", "总体情况"),

    /** 二、主动公开政府信息情况: the table of what Article 20 of the Regulations demands. */
    ARTICLE_20("article20", "二", "Proactive disclosure", "主动公开政府信息情况"),

    /** 三、收到和处理政府信息公开申请情况: the matrix of requests and their results by kind of applicant. */
    APPLICATIONS("applications", "三", "Requests received and handled", "收到和处理政府信息公开申请情况"),

    /** 四、政府信息公开行政复议、行政诉讼情况: the outcomes of reconsiderations and lawsuits. */
    REVIEW_AND_LITIGATION(
            "reviewAndLitigation",
            "四",
            "Administrative reconsideration and litigation",
            "政府信息公开行政复议、行政诉讼情况",
            "因政府信息公开工作被申请行政复议、提起行政诉讼情况"),

    /** 五、存在的主要问题及改进情况: prose. */
    PROBLEMS_AND_IMPROVEMENTS(
            "problemsAndImprovements", "五", "Main problems and improvements", "存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况"),

    /** 六、其他需要报告的事项: prose, among it the information-processing fee (政府信息公开信息处理费). */
    OTHER_MATTERS("otherMatters", "六", "Other matters to report", "其他需要报告的事项");

    private final String key;
    private final String numeral;
    private final String englishTitle;
    private final List<String> titles;

    Section(String key, String numeral, String englishTitle, String... titles) {
        this.key = key;
        this.numeral = numeral;
        this.englishTitle = englishTitle;
        this.titles = List.of(titles);
    }

    /**
     * Gives the section's name in JSON and in cell paths.
     *
     * @return the key, for example {@code applications}
     */
    public String key() {
        return key;
    }

    /**
     * Gives the section's number as printed.
     *
     * @return a Chinese numeral, {@code 一} to {@code 六}
     */
    public String numeral() {
        return numeral;
    }

    /**
     * Gives the section's place in the report.
     *
     * @return 1 to 6
     */
    public int number() {
        return ordinal() + 1;
    }

    /**
     * Gives the heading with its number, for example 三、收到和处理政府信息公开申请情况.
     *
     * @return the heading as the form prints it, and its English rendering
     */
    public LocalizedText heading() {
        return new LocalizedText(numeral + "、" + titles.get(0), number() + ". " + englishTitle);
    }

    /**
     * Lists the headings, without number, under which the section is published.
     *
     * @return the form's own heading first, then the others in use
     */
    public List<String> titles() {
        return titles;
    }
}
