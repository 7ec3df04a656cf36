package org.gongkai.validation.rule.prose;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a part of the prose is about, which decides what short phrases such as 办结12件 or 维持1件 mean. */
enum Domain {
    /** Requests for information. */
    REQUESTS,
    /** Administrative review. */
    REVIEW,
    /** Litigation. */
    LITIGATION,
    /** Applications for something else, such as licences and benefits. */
    OTHER_APPLICATIONS,
    /** Anything else that is counted. */
    OTHER,
    /** Nothing has been named. */
    UNKNOWN;

    private static final Pattern WORDS = Pattern.compile("(未经复议|复议后|诉讼|起诉|应诉)|(复议)|(依申请|公开申请|信息申请|申请公开)|(申请)"
            + "|(许可|审批|登记|补助|补贴|低保|救助|住房|征收|补偿|窗口|政务服务|资质|职称|证照)"
            + "|信访|提案|建议|议案|投诉|举报|热线|咨询|留言|信箱|来信|来访|求助|主动公开|发布|公文|培训|会议|线索|案卷"
            + "|处罚|强制|采购|规范性文件|规章|解读|回应|收费|舆情");

    static boolean isNamedIn(String words) {
        return WORDS.matcher(words).find();
    }

    /** What the prose is about after some more words: what they name last, else what it was about before. */
    Domain after(String words) {
        Domain domain = this;
        for (Matcher matcher = WORDS.matcher(words); matcher.find(); ) {
            domain = domain.afterWord(matcher);
        }
        return domain;
    }

    /** In a new paragraph, 申请 need no longer be for the licences of the one before. */
    Domain inNewParagraph() {
        return this == OTHER_APPLICATIONS ? OTHER : this;
    }

    private Domain afterWord(MatchResult word) {
        if (word.group(1) != null) {
            return LITIGATION;
        }
        if (word.group(2) != null) {
            return REVIEW;
        }
        if (word.group(3) != null) {
            return REQUESTS;
        }
        if (word.group(4) != null) {
            return this == OTHER_APPLICATIONS ? this : REQUESTS;
        }
        return word.group(5) != null ? OTHER_APPLICATIONS : OTHER;
    }
}
