package org.gongkai.json.internal.finding;

import org.gongkai.finding.CheckCounts;
import org.gongkai.json.internal.codec.Component;
import org.gongkai.json.internal.codec.Key;
import org.gongkai.json.internal.codec.NumberCodec;
import org.gongkai.json.internal.codec.RecordCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.text.LocalizedText;

/** Reads and writes how many checks were made. */
final class CheckCountsCodec {

    static final ValueCodec<CheckCounts> COUNTS = RecordCodec.of(
            new LocalizedText("检查次数的对象", "the object of the counts of checks"),
            Component.required(Key.of("passed", "符合", "passed"), CheckCounts::passed, NumberCodec.NUMBER_OF),
            Component.required(Key.of("failed", "不符合", "failed"), CheckCounts::failed, NumberCodec.NUMBER_OF),
            Component.required(Key.of("undecided", "无法判断", "undecided"), CheckCounts::undecided, NumberCodec.NUMBER_OF),
            Component.required(Key.of("skipped", "不适用", "skipped"), CheckCounts::skipped, NumberCodec.NUMBER_OF),
            CheckCounts::new);

    private CheckCountsCodec() {}
}
