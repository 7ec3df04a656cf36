package org.gongkai.form;

import org.gongkai.text.LocalizedText;

/**
 * One of the five aspects of the year's work of which section one (一、总体情况) speaks.
 *
 * <p>Source: 国办公开办函〔2021〕30号.
 *
 * @since 0.1.0
 */
public enum Aspect {
    /** 主动公开: what was published of the organ's own accord. */
    PROACTIVE_DISCLOSURE("proactiveDisclosure", "主动公开", "Proactive disclosure"),

    /** 依申请公开: what was published on request. */
    DISCLOSURE_ON_REQUEST("disclosureOnRequest", "依申请公开", "Disclosure on request"),

    /** 政府信息管理: how information is kept and reviewed. */
    INFORMATION_MANAGEMENT("informationManagement", "政府信息管理", "Information management"),

    /** 政府信息公开平台建设: web sites and other platforms. */
    PLATFORMS("platforms", "政府信息公开平台建设", "Disclosure platforms"),

    /** 监督保障: supervision, training, assessment. */
    SUPERVISION("supervision", "监督保障", "Supervision and safeguards");

    private final String key;
    private final LocalizedText title;

    Aspect(String key, String zh, String en) {
        this.key = key;
        this.title = new LocalizedText(zh, en);
    }

    /**
     * Gives the aspect's name in JSON.
     *
     * @return the key, for example {@code proactiveDisclosure}
     */
    public String key() {
        return key;
    }

    /**
     * Gives the aspect's name as printed, for example 主动公开.
     *
     * @return the name in both languages
     */
    public LocalizedText title() {
        return title;
    }
}
