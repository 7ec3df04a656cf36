package org.gongkai.examples.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import net.jqwik.api.sessions.JqwikSession;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.form.Form;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;
import org.gongkai.testkit.ReportArbitraries;
import org.gongkai.testkit.ReportSize;

/** Makes consistent reports with honest prose, of the size that a county publishes. */
final class SampleReport {

    /** What section one says of every aspect, besides the figures; together about 6 KB in UTF-8. */
    private static final List<String> SUBJECTS = List.of("公开目录", "政策解读材料", "依申请公开流程", "信息发布审核制度");

    private static final List<String> WORK =
            List.of("按照条例的要求，对%s逐项作了梳理，补齐了缺项，改正了过时的内容。", "%s由专人负责，责任明确到科室，办理的时限和质量都有记录可查。");

    private SampleReport() {}

    /** Makes a report, the same one for the same seed. */
    static DisclosureReport of(long seed) {
        AtomicReference<DisclosureReport> drawn = new AtomicReference<>();
        JqwikSession.run(() -> drawn.set(ReportArbitraries.consistent(Form.FORM_2021, ReportSize.COUNTY)
                .generator(1)
                .next(new Random(seed))
                .value()));
        DisclosureReport report = drawn.get();
        return report.withOverview(new Overview(report.overview().orElseThrow().passages().stream()
                .map(SampleReport::longer)
                .toList()));
    }

    /** A report in the layout of a writer. */
    static byte[] written(DisclosureReport report, DocumentWriter writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(report, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Passage longer(Passage passage) {
        String more = SUBJECTS.stream()
                .flatMap(subject -> WORK.stream().map(work -> String.format(work, subject)))
                .map(sentence -> passage.aspect().orElseThrow().title().zh() + "：" + sentence)
                .collect(Collectors.joining("\n"));
        return Passage.builder()
                .from(passage)
                .text(passage.text() + "\n" + more)
                .build();
    }
}
