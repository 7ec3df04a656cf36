package org.gongkai.report;

/**
 * Section three, 三（五）不予处理: requests not processed, by reason. The rows are those of the forms 2019 and 2021.
 *
 * @since 0.1.0
 */
public interface NotProcessedResults extends ResultGroup {

    /**
     * 1.信访举报投诉类申请: a petition, report or complaint, Article 39.
     *
     * @return the row
     */
    ApplicantCounts petitionOrComplaint();

    /**
     * 2.重复申请: a repeated request, Article 36.
     *
     * @return the row
     */
    ApplicantCounts repeatedRequest();

    /**
     * 3.要求提供公开出版物: asks for an open publication, Article 39.
     *
     * @return the row
     */
    ApplicantCounts openPublication();

    /**
     * 4.无正当理由大量反复申请: many repeated requests without a reason, Article 35.
     *
     * @return the row
     */
    ApplicantCounts excessiveRequests();

    /**
     * 5.要求行政机关确认或重新出具已获取信息: asks to confirm or reissue what was obtained.
     *
     * @return the row
     */
    ApplicantCounts confirmationOrReissue();
}
