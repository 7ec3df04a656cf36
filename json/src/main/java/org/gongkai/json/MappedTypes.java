package org.gongkai.json;

import org.gongkai.finding.CorpusResult;
import org.gongkai.finding.Policy;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Waiver;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.finding.PolicyCodec;
import org.gongkai.json.internal.finding.ResultCodec;
import org.gongkai.json.internal.finding.WaiverCodec;
import org.gongkai.json.internal.report.ReportCodec;
import org.gongkai.report.DisclosureReport;

/** The types that a mapper learns to read and write, whichever Jackson it is of. */
final class MappedTypes {

    private MappedTypes() {}

    /** Takes one type after the other. */
    interface Mapper {
        <T> void add(Class<T> type, ValueCodec<T> codec);
    }

    static void teach(Mapper mapper) {
        mapper.add(DisclosureReport.class, ReportCodec.REPORT);
        mapper.add(ValidationResult.class, ResultCodec.RESULT);
        mapper.add(CorpusResult.class, ResultCodec.CORPUS_RESULT);
        mapper.add(Policy.class, PolicyCodec.DOCUMENT);
        mapper.add(Waiver.class, WaiverCodec.WAIVER);
    }
}
