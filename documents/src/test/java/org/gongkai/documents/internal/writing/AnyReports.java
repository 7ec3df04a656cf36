package org.gongkai.documents.internal.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.gongkai.form.FormCell;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.OtherMatters;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;
import org.gongkai.testkit.ReportArbitraries;

/** Reports of both forms with cells of every state; under {@code @Domain(AnyReports.class)}. */
final class AnyReports extends DomainContextBase {

    /** What may do harm in one of the formats. */
    static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "</td></tr></table><h1>x",
            "{{x}} {{{x}}} {{> y}} ${x} #{x}",
            "\" onclick=\"x\" '",
            "& &lt; &#60; &amp",
            "| a | b |",
            "--- *b* _i_ ~~s~~ `c` [l](u) ![i](u) # h",
            "\u0000\u0001\u000b\u001f\u007f\u0085\ufffe\ufdd0",
            "\ud800 lone \udc00",
            "\u202e RTL \u200f \u2067",
            "\ud83d\ude00 𠮷",
            "]]> <![CDATA[ <!-- -->");

    AnyReports() {}

    @Provide
    Arbitrary<DisclosureReport> reports() {
        Arbitrary<String> texts = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(HOSTILE)),
                Tuple.of(1, Arbitraries.strings().all().ofMinLength(1)));
        Arbitrary<List<String>> some =
                texts.filter(text -> !text.isBlank()).list().ofSize(8);
        return ReportArbitraries.consistentWithBlanks()
                .flatMap(report -> some.flatMap(all -> Arbitraries.longs().map(seed -> hostile(report, all, seed))));
    }

    /** The report with hostile texts in some cells and in all prose. */
    private static DisclosureReport hostile(DisclosureReport report, List<String> texts, long seed) {
        Random random = new Random(seed);
        List<FormCell> cells = report.form().cells();
        DisclosureReport changed = report;
        for (String text : texts) {
            changed = changed.with(cells.get(random.nextInt(cells.size())).path(), Cell.text(text));
        }
        List<Passage> passages = new ArrayList<>(List.of(Passage.of(texts.get(0) + "\n\n" + texts.get(1))));
        passages.add(Passage.builder().heading(texts.get(2)).text(texts.get(3)).build());
        return changed.withTitle(texts.get(4))
                .withAgency(Agency.of(texts.get(5)))
                .withOverview(new Overview(passages))
                .withProblemsAndImprovements(texts.get(6))
                .withOtherMatters(OtherMatters.of(texts.get(7)));
    }
}
