package org.gongkai.validation.internal.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a part of the prose is about, which decides what short phrases such as 办结12件 or 维持1件 mean. */
enum Domain {
    /** Litigation. */
    LITIGATION("未经复议", "复议后", "诉讼", "起诉", "应诉"),
    /** Administrative reconsideration. */
    REVIEW("复议"),
    /** Requests for information. */
    REQUESTS("依申请", "公开申请", "信息申请", "申请公开"),
    /** Applications for something else, such as licences and benefits. */
    OTHER_APPLICATIONS("许可", "审批", "登记", "补助", "补贴", "低保", "救助", "住房", "征收", "补偿", "窗口", "政务服务", "资质", "职称", "证照"),
    /** Anything else that is counted. */
    OTHER(
            "信访", "提案", "建议", "议案", "投诉", "举报", "热线", "咨询", "留言", "信箱", "来信", "来访", "求助", "主动公开", "发布", "公文", "培训",
            "会议", "线索", "案卷", "处罚", "强制", "采购", "规范性文件", "规章", "解读", "回应", "收费", "舆情"),
    /** Nothing has been named. */
    UNKNOWN;

    /** An application for whatever applications were spoken of before, else for information. */
    private static final String APPLICATION = "申请";

    /** The words by the character with which they begin, longer ones first. */
    private static final Map<Character, List<Word>> WORDS = words();

    private static final Characters FIRST = Characters.where(c -> WORDS.containsKey((char) c));

    private final List<String> words;

    Domain(String... words) {
        this.words = List.of(words);
    }

    private record Word(String word, Domain domain) {
        int length() {
            return word.length();
        }
    }

    private static Map<Character, List<Word>> words() {
        Map<Character, List<Word>> words = new HashMap<>();
        for (Domain domain : values()) {
            domain.words.forEach(word -> add(word, domain, words));
        }
        add(APPLICATION, REQUESTS, words);
        return words;
    }

    private static void add(String word, Domain domain, Map<Character, List<Word>> words) {
        words.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(new Word(word, domain));
    }

    static boolean isNamedIn(String text, int start, int end) {
        int from = FIRST.next(text, start, end);
        while (from < end && wordAt(text, from).isEmpty()) {
            from = FIRST.next(text, from + 1, end);
        }
        return from < end;
    }

    /** What the prose is about after a part of a text: what it names last, else what it was about before. */
    Domain after(String text, int start, int end) {
        Domain domain = this;
        int from = FIRST.next(text, start, end);
        while (from < end) {
            Optional<Word> word = wordAt(text, from);
            domain = word.isPresent() ? domain.after(word.get()) : domain;
            from = FIRST.next(text, from + word.map(Word::length).orElse(1), end);
        }
        return domain;
    }

    /** In a new paragraph, 申请 need no longer be for the licences of the one before. */
    Domain inNewParagraph() {
        return this == OTHER_APPLICATIONS ? OTHER : this;
    }

    private Domain after(Word word) {
        return this == OTHER_APPLICATIONS && word.word().equals(APPLICATION) ? this : word.domain();
    }

    private static Optional<Word> wordAt(String text, int start) {
        for (Word word : WORDS.getOrDefault(text.charAt(start), List.of())) {
            if (text.startsWith(word.word(), start)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
