package org.gongkai.report;

/**
 * Section three, 三（四）无法提供: information that cannot be provided, by reason. The rows are those of the forms 2019 and 2021.
 *
 * @since 0.1.0
 */
public interface UnableToProvideResults extends ResultGroup {

    /**
     * 1.本机关不掌握相关政府信息: not held by this organ, Article 36.
     *
     * @return the row
     */
    ApplicantCounts notHeld();

    /**
     * 2.没有现成信息需要另行制作: would have to be created, Article 38.
     *
     * @return the row
     */
    ApplicantCounts requiresCreation();

    /**
     * 3.补正后申请内容仍不明确: unclear even after correction, Article 30.
     *
     * @return the row
     */
    ApplicantCounts unclearAfterCorrection();
}
