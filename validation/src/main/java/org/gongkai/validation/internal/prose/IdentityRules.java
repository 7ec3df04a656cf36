package org.gongkai.validation.internal.prose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.Form;
import org.gongkai.form.Section;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.internal.prose.Figure.Unit;
import org.gongkai.validation.rule.Checks;

/**
 * The rules on whether the prose is this report's own: PROSE-OWN-TITLE, PROSE-OUTDATED-BASIS, PROSE-WRONG-SELF and
 * PROSE-GENERIC.
 */
final class IdentityRules {

    private IdentityRules() {}

    /** PROSE-OWN-TITLE: where the report quotes its own title, it is that of the report year. */
    static final class OwnTitle extends ProseRule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("PROSE-OWN-TITLE")
                .severity(Severity.WARNING)
                .title(new LocalizedText(
                        "文中引用的本报告标题与报告年度相符", "The report's own title, where it is quoted, has the report year"))
                .basis(ProseRules.STANDARD_FORM)
                .formula("《own title》 holds year")
                .addArguments("year")
                .failMessage(new LocalizedText(
                        "报告年度为{year}年，“{section}”却称本报告为“{quotation}”。",
                        "The report is for {year}, but \"{section}\" calls it \"{quotation}\"."))
                .build();

        private static final Pattern TITLE = Pattern.compile("《([^《》]{0,60}?)((?:19|20)\\d{2})年?度?([^《》]{0,40}年度报告)》");

        /** The words with which a report presents itself. */
        private static final Pattern PRESENTS =
                Pattern.compile("现(?:将|予|向|公布|发布)?|特(?:编制|制定|公布|发布)|编制(?:形成|完成)?(?:了|本)?$|形成(?:了|本)?$|本报告");

        /** The words with which it tells of publishing last year's. */
        private static final Pattern TELLS = Pattern.compile("按时|按期|及时|已|月|于|上年|去年|完成|公开了|公布了|发布了|年初");

        private static final int NEAR = 60;

        OwnTitle() {
            super(DESCRIPTION);
        }

        @Override
        void check(Prose prose, Checks checks) {
            int year = prose.report().year();
            for (Prose.Text text : prose.texts()) {
                String plain = text.plain().plain();
                Matcher title = TITLE.matcher(plain);
                for (int from = plain.indexOf('《'); from >= 0; from = plain.indexOf('《', from + 1)) {
                    if (title.region(from, plain.length()).lookingAt() && isOwn(title, plain, prose.speaker())) {
                        int start = from;
                        int end = title.end();
                        checks.check(
                                Integer.parseInt(title.group(2)) == year,
                                () -> DESCRIPTION
                                        .finding(Outcome.FAIL)
                                        .putArguments("year", LocalizedText.verbatim(Integer.toString(year)))
                                        .prose(text.place(text.plain().quote(start, end)))
                                        .build());
                    }
                }
            }
        }

        private static boolean isOwn(Matcher title, String plain, Speaker speaker) {
            String holder = title.group(1) + title.group(3);
            boolean named = title.group(1).isEmpty() || speaker.names().stream().anyMatch(holder::contains);
            String before = plain.substring(Math.max(0, title.start() - NEAR), title.start());
            String sentence = before.substring(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
            return named
                    && title.group(3).contains("政府信息公开")
                    && PRESENTS.matcher(sentence).find()
                    && !TELLS.matcher(sentence).find();
        }
    }

    /** PROSE-OUTDATED-BASIS: what no longer holds is not given as the basis of the report. */
    static final class OutdatedBasis extends ProseRule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("PROSE-OUTDATED-BASIS")
                .severity(Severity.WARNING)
                .title(new LocalizedText("引用的依据现行有效", "What is given as basis is in force"))
                .basis(new LocalizedText(
                        Form.FORM_2021.documentNumber() + "、国务院令第711号",
                        Form.FORM_2021.documentNumber() + ", State Council Order 711"))
                .formula("year ≥ " + Form.FORM_2021.firstYear()
                        + " ⇒ no 〔2019〕60号 without 〔2021〕30号; no 第492号 without 711 or 修订")
                .addArguments("found")
                .failMessage(new LocalizedText(
                        "“{section}”引用了已不适用的依据“{found}”：“{quotation}”。",
                        "\"{section}\" gives \"{found}\" as its basis, which no longer applies: \"{quotation}\"."))
                .build();

        private static final Pattern FORM_2019 = Pattern.compile("[〔\\[［（(【]2019[〕\\]］）)】]60号|政府信息公开工作年度报告格式（试行）");

        private static final Pattern FORM_2021 = Pattern.compile("[〔\\[［（(【]2021[〕\\]］）)】]30号");

        private static final Pattern ORDER_492 = Pattern.compile("第?492号");

        private static final List<String> RENEWED = List.of("711", "修订", "修改", "废止");

        OutdatedBasis() {
            super(DESCRIPTION);
        }

        @Override
        void check(Prose prose, Checks checks) {
            boolean newForm = prose.texts().stream()
                    .map(text -> text.plain().plain())
                    .anyMatch(plain ->
                            plain.contains("30号") && FORM_2021.matcher(plain).find());
            boolean oldFormIsOutdated = prose.report().year() >= Form.FORM_2021.firstYear() && !newForm;
            for (Prose.Text text : prose.texts()) {
                String plain = text.plain().plain();
                boolean mayName = plain.contains("60号") || plain.contains("492号") || plain.contains("格式（试行）");
                if (!mayName) {
                    checks.pass();
                }
                for (Sentence sentence : mayName ? text.plain().sentences() : List.<Sentence>of()) {
                    String words = sentence.of(plain);
                    outdated(words, oldFormIsOutdated)
                            .ifPresentOrElse(
                                    found -> checks.found(DESCRIPTION
                                            .finding(Outcome.FAIL)
                                            .putArguments("found", LocalizedText.verbatim(found))
                                            .prose(text.place(text.plain().quote(sentence.start(), sentence.end())))
                                            .build()),
                                    checks::pass);
                }
            }
        }

        private static Optional<String> outdated(String sentence, boolean oldFormIsOutdated) {
            Matcher form = FORM_2019.matcher(sentence);
            if (oldFormIsOutdated && form.find()) {
                return Optional.of(form.group());
            }
            Matcher order = ORDER_492.matcher(sentence);
            return order.find() && RENEWED.stream().noneMatch(sentence::contains)
                    ? Optional.of(order.group())
                    : Optional.empty();
        }
    }

    /** PROSE-WRONG-SELF: the organ calls itself what it is. */
    static final class WrongSelf extends ProseRule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("PROSE-WRONG-SELF")
                .severity(Severity.WARNING)
                .title(new LocalizedText("自称与机关名称相符", "The organ calls itself what it is"))
                .basis(ProseRules.STANDARD_FORM)
                .formula("我镇, 我乡, 我街道, 我局, 我厅, 我委 ⇒ agency.name may be called so")
                .addArguments("found", "agency")
                .failMessage(new LocalizedText(
                        "“{section}”中自称“{found}”，而本机关是{agency}：“{quotation}”。",
                        "\"{section}\" says \"{found}\", but the report is that of {agency}: \"{quotation}\"."))
                .build();

        /** What an organ may be called whose name has one of the words. */
        private static final Map<String, List<String>> CALLED = Map.of(
                "我镇", List.of("镇"),
                "我乡", List.of("乡"),
                "我街道", List.of("街道", "街"),
                "我局", List.of("局"),
                "我厅", List.of("厅"),
                "我委", List.of("委"));

        private static final Pattern SELF =
                Pattern.compile("(?<![自忘唯])我(?:镇(?![静定痛])|乡(?![下里亲])|街道|局(?![限部面势])|厅(?![堂])|委(?![托屈派任员以]|会))");

        private static final int CONTEXT = 20;
        private static final int LONGEST_QUOTATION = 100;

        WrongSelf() {
            super(DESCRIPTION);
        }

        @Override
        void check(Prose prose, Checks checks) {
            String name = prose.speaker().name();
            if (name.isEmpty()) {
                checks.skip();
                return;
            }
            for (Prose.Text text : prose.texts()) {
                if (text.published().indexOf('我') >= 0) {
                    check(text, name, checks);
                } else {
                    checks.pass();
                }
            }
        }

        private static void check(Prose.Text text, String name, Checks checks) {
            String plain = text.plain().plain();
            Matcher self = SELF.matcher(plain);
            while (self.find()) {
                String found = self.group();
                if (isQuoted(plain, self.start())
                        || CALLED.getOrDefault(found, List.of()).stream().anyMatch(name::contains)) {
                    checks.pass();
                } else {
                    int start = self.start();
                    checks.found(DESCRIPTION
                            .finding(Outcome.FAIL)
                            .putArguments("found", LocalizedText.verbatim(found))
                            .putArguments("agency", LocalizedText.verbatim(name))
                            .prose(text.place(text.plain().quote(start, Math.min(plain.length(), start + CONTEXT))))
                            .build());
                    return;
                }
            }
            checks.pass();
        }

        private static boolean isQuoted(String plain, int at) {
            String before = plain.substring(Math.max(0, at - LONGEST_QUOTATION), at);
            return Stream.of("“”", "《》", "‘’")
                    .anyMatch(marks -> before.lastIndexOf(marks.charAt(0)) > before.lastIndexOf(marks.charAt(1)));
        }
    }

    /** PROSE-GENERIC: section one says something that would not fit any other organ. */
    static final class Generic extends ProseRule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("PROSE-GENERIC")
                .severity(Severity.INFO)
                .title(new LocalizedText("总体情况有具体内容", "Section one says something of this very organ"))
                .basis(ProseRules.STANDARD_FORM)
                .formula("overview has a figure, or names the agency, its place or 我…")
                .failMessage(
                        new LocalizedText(
                                "“{section}”没有任何数字，也没有提到本机关或本地，可能是套话。",
                                "\"{section}\" has no figure and names neither the organ nor its place; it would fit any other."))
                .build();

        Generic() {
            super(DESCRIPTION);
        }

        @Override
        void check(Prose prose, Checks checks) {
            List<Prose.Text> texts = prose.texts().stream()
                    .filter(text -> text.section() == Section.OVERVIEW)
                    .toList();
            if (texts.isEmpty()) {
                checks.skip();
                return;
            }
            checks.check(
                    texts.stream().anyMatch(text -> isOwn(text.plain().plain(), prose.speaker())),
                    () -> DESCRIPTION
                            .finding(Outcome.FAIL)
                            .prose(texts.get(0).place(""))
                            .build());
        }

        private static boolean isOwn(String plain, Speaker speaker) {
            for (int i = 0; i < plain.length(); i++) {
                char c = plain.charAt(i);
                if (c == '我' || c == '本' && speaker.nameAt(plain, i, plain.length()) > i) {
                    return true;
                }
                if (speaker.nameAt(plain, i, plain.length()) > i) {
                    return true;
                }
                if (Figure.mayBegin(c)
                        && Figure.at(plain, i, plain.length())
                                .filter(figure -> figure.unit() != Unit.BARE
                                        && !plain.substring(figure.start(), figure.end())
                                                .endsWith("年"))
                                .isPresent()) {
                    return true;
                }
            }
            return plain.contains("本机关") || plain.contains("本单位");
        }
    }
}
