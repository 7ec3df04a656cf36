package org.gongkai.json.internal.finding;

import org.gongkai.finding.CellCorrection;
import org.gongkai.finding.Diagnosis;
import org.gongkai.finding.Explanation;
import org.gongkai.finding.Finding;
import org.gongkai.json.internal.codec.ArrayCodec;
import org.gongkai.json.internal.codec.Component;
import org.gongkai.json.internal.codec.Key;
import org.gongkai.json.internal.codec.NumberCodec;
import org.gongkai.json.internal.codec.RecordCodec;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.text.LocalizedText;

/** What the JSON of a diagnosis consists of. */
final class DiagnosisCodec {

    private static final ValueCodec<CellCorrection> CORRECTION = RecordCodec.of(
            new LocalizedText("更正的对象", "the object of a correction"),
            Component.required(Keys.CELL, CellCorrection::cell, CellPathCodec.PATH),
            Component.required(
                    Key.of("found", "现有的数字", "the number that it holds"), CellCorrection::found, NumberCodec.ANY_WHOLE),
            Component.required(
                    Key.of("proposed", "应填的数字", "the number that it would have to hold"),
                    CellCorrection::proposed,
                    NumberCodec.ANY_WHOLE),
            Component.optional(
                    Key.of("hint", "可能的原因", "how the wrong number may have come about"),
                    new LocalizedText("看不出原因", "nothing suggests itself"),
                    CellCorrection::hint,
                    TextCodec.constant(CellCorrection.Hint.values())),
            CellCorrection::new);

    private static final ValueCodec<Explanation> EXPLANATION = RecordCodec.of(
            new LocalizedText("解释的对象", "the object of an explanation"),
            Component.required(
                    Key.of("corrections", "须一并更正的单元格", "cells to be corrected together"),
                    Explanation::corrections,
                    new ArrayCodec<>(CORRECTION)),
            Explanation::new);

    private DiagnosisCodec() {}

    static ValueCodec<Diagnosis> worded(ValueCodec<Finding> finding) {
        return RecordCodec.of(
                new LocalizedText("诊断的对象", "the object of a diagnosis"),
                Component.required(Keys.FINDINGS, Diagnosis::findings, new ArrayCodec<>(finding)),
                Component.required(
                        Key.of("explanations", "同样合理的各种解释", "what explains all of them equally well"),
                        Diagnosis::explanations,
                        new ArrayCodec<>(EXPLANATION)),
                Diagnosis::new);
    }
}
