package org.gongkai.validation.internal.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Section;
import org.gongkai.report.InformationProcessingFee;
import org.gongkai.report.OtherMatters;
import org.gongkai.validation.internal.prose.Figure.Unit;
import org.gongkai.validation.internal.prose.Lexer.Kind;
import org.gongkai.validation.internal.prose.Lexer.Token;

/**
 * What is reported of the information-processing fee: as data where the report has them, else as section six says it. What
 * two sentences say differently is left out, as is what is said of another year.
 *
 * @param notices how many demands were issued
 * @param notified what they demanded, in yuan
 * @param collected what was paid, in yuan
 * @param mentioned whether section six speaks of the fee at all
 */
record Fees(
        Optional<BigDecimal> notices,
        Optional<BigDecimal> notified,
        Optional<BigDecimal> collected,
        boolean mentioned) {

    private static final int TEN_THOUSAND = 4;
    private static final String FEE = "费";

    static Fees of(Prose prose) {
        Reader reader = new Reader();
        prose.texts().stream()
                .filter(text -> text.section() == Section.OTHER_MATTERS
                        && text.published().contains(FEE))
                .forEach(text -> reader.read(text, prose));
        Optional<InformationProcessingFee> given =
                prose.report().otherMatters().flatMap(OtherMatters::informationProcessingFee);
        Optional<BigDecimal> notices = given.map(InformationProcessingFee::noticesIssued)
                .flatMap(number ->
                        number.isPresent() ? Optional.of(BigDecimal.valueOf(number.getAsLong())) : Optional.empty());
        return new Fees(
                notices.or(() -> only(reader.notices)),
                given.flatMap(InformationProcessingFee::amountNotified).or(() -> only(reader.notified)),
                given.flatMap(InformationProcessingFee::amountCollected).or(() -> only(reader.collected)),
                given.isPresent() || reader.mentioned);
    }

    /** The one number that all statements have, empty if there is none or they differ. */
    private static Optional<BigDecimal> only(List<BigDecimal> stated) {
        return stated.stream()
                .findFirst()
                .filter(first -> stated.stream().allMatch(other -> other.compareTo(first) == 0));
    }

    /** Takes the figures of a sentence for what was named last before them. */
    private static final class Reader {

        private final List<BigDecimal> notices = new ArrayList<>();
        private final List<BigDecimal> notified = new ArrayList<>();
        private final List<BigDecimal> collected = new ArrayList<>();
        private boolean mentioned;

        private void read(Prose.Text text, Prose prose) {
            String plain = text.plain().plain();
            for (Sentence sentence : text.plain().sentences()) {
                List<Token> tokens = Lexer.tokens(plain, sentence.start(), sentence.end(), prose.speaker());
                boolean about = tokens.stream()
                        .anyMatch(token -> token.means(Notion.PROCESSING_FEE) || token.means(Notion.NOTICE));
                boolean now = tokens.stream()
                        .noneMatch(token -> token.means(Notion.LAST_YEAR)
                                || token.means(Notion.NEXT_YEAR)
                                || token.means(Notion.OTHER_TIME)
                                || token.means(Notion.COMPARE)
                                || token.kind() == Kind.YEAR
                                        && token.number() != prose.report().year());
                mentioned |= about;
                if (about && now) {
                    read(tokens);
                }
            }
        }

        private void read(List<Token> tokens) {
            Notion named = Notion.FILL;
            boolean none = false;
            boolean planned = false;
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                if (token.isMark('，') || token.isMark('；')) {
                    none = false;
                    planned = false;
                }
                none |= token.means(Notion.NONE);
                planned |= token.means(Notion.PLAN) && !token.means(Notion.NOTIFIED);
                if (token.means(Notion.NOTICE)) {
                    named = Notion.NOTICE;
                    if (none) {
                        notices.add(BigDecimal.ZERO);
                    }
                } else if (token.means(Notion.NOTIFIED)) {
                    named = Notion.NOTIFIED;
                } else if (token.means(Notion.COLLECTED) && !isOfNotice(tokens, i) && !planned) {
                    named = Notion.COLLECTED;
                    if (none) {
                        collected.add(BigDecimal.ZERO);
                    }
                }
                if (token.figure() != null && !planned) {
                    take(token.figure(), named);
                    if (token.figure().unit() == Unit.COUNT && follows(tokens, i)) {
                        notices.add(token.figure().value());
                    }
                }
            }
        }

        /** 收取信息处理费的收费通知: the demand, not the payment. */
        private static boolean isOfNotice(List<Token> tokens, int at) {
            for (int i = at + 1; i < tokens.size() && i <= at + 3; i++) {
                if (tokens.get(i).means(Notion.NOTICE)) {
                    return true;
                }
                if (tokens.get(i).kind() == Kind.MARK || tokens.get(i).kind() == Kind.FIGURE) {
                    return false;
                }
            }
            return false;
        }

        /** 发出3件收费通知. */
        private static boolean follows(List<Token> tokens, int figure) {
            return figure + 1 < tokens.size()
                    && (tokens.get(figure + 1).means(Notion.NOTICE)
                            || tokens.get(figure + 1).means(Notion.PROCESSING_FEE)
                                    && figure + 2 < tokens.size()
                                    && tokens.get(figure + 2).means(Notion.NOTICE));
        }

        private void take(Figure figure, Notion named) {
            if (figure.precision() != Figure.Precision.EXACT) {
                return;
            }
            if (figure.unit() == Unit.COUNT && named == Notion.NOTICE) {
                notices.add(figure.value());
            } else if (figure.unit() == Unit.MONEY) {
                BigDecimal yuan = figure.value().scaleByPowerOfTen(TEN_THOUSAND);
                if (named == Notion.COLLECTED) {
                    collected.add(yuan);
                } else if (named == Notion.NOTICE || named == Notion.NOTIFIED) {
                    notified.add(yuan);
                }
            }
        }
    }
}
