package org.gongkai.validation.internal.prose;

import static org.gongkai.validation.internal.prose.Notion.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.internal.prose.Figure.Precision;
import org.gongkai.validation.internal.prose.Figure.Unit;
import org.gongkai.validation.rule.Checks;

/**
 * PROSE-PARTS: what is listed behind 其中 or 包括 is no more than a whole that was told before, and as much where the list is
 * complete; a share is that of the figure before it.
 */
final class PartsRule extends ProseRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PROSE-PARTS")
            .severity(Severity.INFO)
            .title(new LocalizedText("文字中的分项与合计相符", "The parts told of in the prose fit their whole"))
            .basis(ProseRules.REPORT_AGREES_WITH_ITSELF)
            .formula("Σ parts ≤ whole; a complete list: Σ parts = whole; share = part / whole")
            .addArguments("parts", "whole")
            .failMessage(
                    new LocalizedText(
                            "“{section}”写道“{quotation}”：分项合计{parts}，与前文的总数{whole}不符。",
                            "\"{section}\" says \"{quotation}\": the parts come to {parts}, which does not fit the whole, {whole}."))
            .build();

    private static final long CLASSES = bits(
            CHANNEL,
            APPLICANT,
            LEGAL_PERSONS,
            RESULT,
            OUTCOME,
            ROW,
            COLUMN,
            REQUEST,
            NEW,
            RECEIVE,
            ACCEPT,
            FINISH,
            ANSWER,
            CARRY,
            OPEN);

    private static final List<Unit> COUNTED = List.of(Unit.COUNT, Unit.OTHER);

    private static final long NO_PART = bits(COMPARE, PLAN, LAST_YEAR, SEVERALLY);

    PartsRule() {
        super(DESCRIPTION);
    }

    @Override
    void check(Prose prose, Checks checks) {
        List<Statement> statements = prose.statements();
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).clause().says(PARTS) && isPart(statements.get(i))) {
                check(statements, i, checks);
            }
        }
    }

    private static boolean isPart(Statement statement) {
        return statement.isExact(COUNTED) && !statement.clause().saysAny(NO_PART);
    }

    /** What is counted: 件, 篇, 人次. */
    private static String unit(Statement statement) {
        Figure figure = statement.figure().orElseThrow();
        String printed = statement.text().plain().plain().substring(figure.start(), figure.end());
        int unit = printed.length();
        while (unit > 0 && !Figure.IN_NUMBERS.has(printed.charAt(unit - 1))) {
            unit--;
        }
        return printed.substring(unit);
    }

    private static void check(List<Statement> statements, int first, Checks checks) {
        List<BigDecimal> wholes = wholes(statements, first);
        List<Statement> parts = parts(statements, first);
        if (wholes.isEmpty() || parts.isEmpty()) {
            checks.skip();
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Statement part : parts) {
            sum = sum.add(part.figure().orElseThrow().value());
        }
        BigDecimal parted = sum;
        Statement last = parts.get(parts.size() - 1);
        boolean complete = parts.size() > 1
                && (last.clause().says(OTHER) || parts.get(0).clause().saysAny(bits(ALL)));
        boolean holds = wholes.stream()
                .anyMatch(whole -> complete ? parted.compareTo(whole) == 0 : parted.compareTo(whole) <= 0);
        checks.check(
                holds,
                () -> DESCRIPTION
                        .finding(Outcome.FAIL)
                        .putArguments("parts", LocalizedText.verbatim(parted.toPlainString()))
                        .putArguments(
                                "whole", LocalizedText.verbatim(wholes.get(0).toPlainString()))
                        .prose(parts.get(0)
                                .text()
                                .place(parts.get(0)
                                        .text()
                                        .plain()
                                        .quote(
                                                parts.get(0).clause().start(),
                                                last.clause().end())))
                        .build());
    }

    /** What was told before in the sentence, or in the one before it; also two such figures together. */
    private static List<BigDecimal> wholes(List<Statement> statements, int first) {
        Statement part = statements.get(first);
        List<BigDecimal> wholes = new ArrayList<>();
        for (int i = first - 1; i >= 0; i--) {
            Statement whole = statements.get(i);
            if (whole.text() != part.text()
                    || whole.paragraph() != part.paragraph()
                    || whole.sentence() < part.sentence() - 1) {
                break;
            }
            boolean alike = whole.figure()
                            .filter(figure -> COUNTED.contains(figure.unit()))
                            .isPresent()
                    && unit(whole).equals(unit(part));
            if (alike) {
                if (whole.figure().get().precision() != Precision.EXACT
                        || whole.clause().vague()) {
                    return List.of();
                }
                wholes.add(whole.figure().get().value());
            }
        }
        for (int i = wholes.size() - 1; i > 0; i--) {
            wholes.add(wholes.get(i).add(wholes.get(i - 1)));
        }
        return wholes;
    }

    /** The list that begins at a statement: of one kind, on one level. */
    private static List<Statement> parts(List<Statement> statements, int first) {
        Statement start = statements.get(first);
        long kind = start.clause().said() & CLASSES;
        List<Statement> parts = new ArrayList<>();
        for (int i = first; i < statements.size(); i++) {
            Statement part = statements.get(i);
            boolean goesOn = part.sentence() == start.sentence()
                    && part.text() == start.text()
                    && part.clause().depth() == start.clause().depth()
                    && (i == first
                            || part.clause().opening() == '、'
                            || part.clause().opening() == '，')
                    && (i == first || !part.clause().says(PARTS));
            if (!goesOn) {
                break;
            }
            if (part.clause().vague()) {
                return List.of();
            }
            boolean rest = part.clause().says(OTHER) && (part.clause().said() & CLASSES & ~OTHER.bit()) == 0;
            boolean alike = (part.clause().said() & CLASSES) == kind && kind != 0 || rest;
            if (!isPart(part)
                    || !unit(part).equals(unit(start))
                    || !alike && i > first && part.clause().opening() != '、') {
                break;
            }
            parts.add(part);
        }
        return parts;
    }

    /** Whether a percentage is the share of some part in some whole. */
    static Optional<Boolean> isShare(Figure percentage, List<BigDecimal> parts, List<BigDecimal> wholes) {
        return parts.isEmpty() || wholes.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.stream()
                        .anyMatch(part ->
                                wholes.stream().anyMatch(whole -> RequestRules.isShare(percentage, part, whole))));
    }
}
