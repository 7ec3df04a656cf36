package org.gongkai.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.junit.jupiter.api.Test;

class CorpusResultTest {

    private static final ReportKey LATER = new ReportKey(Agency.of("示例县教育局"), 2021, Form.FORM_2021);

    private static final CorpusResult RESULT = CorpusResult.builder()
            .run(ValidationResultTest.run("LIT-GROUP-SUM"))
            .addFindings(new CorpusFinding(LATER, FindingTest.FAILED), new CorpusFinding(LATER, FindingTest.UNDECIDED))
            .build();

    @Test
    void errorsDecideTheVerdict() {
        assertThat(RESULT.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void findingsAreFoundByReport() {
        assertThat(RESULT.findingsByReport())
                .containsOnlyKeys(LATER)
                .containsEntry(LATER, List.of(FindingTest.FAILED, FindingTest.UNDECIDED));
    }
}
