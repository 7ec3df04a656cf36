package org.gongkai.report;

/**
 * Section three, 三（三）不予公开: requests denied, by reason. The rows are those of the forms 2019 and 2021.
 *
 * @since 0.1.0
 */
public interface DeniedResults extends ResultGroup {

    /**
     * 1.属于国家秘密: a state secret, Article 14.
     *
     * @return the row
     */
    ApplicantCounts stateSecret();

    /**
     * 2.其他法律行政法规禁止公开: prohibited by another law, Article 14.
     *
     * @return the row
     */
    ApplicantCounts otherLawProhibits();

    /**
     * 3.危及“三安全一稳定”: endangers security or stability, Article 14.
     *
     * @return the row
     */
    ApplicantCounts securityAndStability();

    /**
     * 4.保护第三方合法权益: rights of a third party, Article 15.
     *
     * @return the row
     */
    ApplicantCounts thirdPartyRights();

    /**
     * 5.属于三类内部事务信息: internal affairs, Article 16.
     *
     * @return the row
     */
    ApplicantCounts internalAffairs();

    /**
     * 6.属于四类过程性信息: deliberative process, Article 16.
     *
     * @return the row
     */
    ApplicantCounts deliberativeProcess();

    /**
     * 7.属于行政执法案卷: an enforcement file, Article 16.
     *
     * @return the row
     */
    ApplicantCounts enforcementFile();

    /**
     * 8.属于行政查询事项: an administrative inquiry, Article 36.
     *
     * @return the row
     */
    ApplicantCounts administrativeInquiry();
}
