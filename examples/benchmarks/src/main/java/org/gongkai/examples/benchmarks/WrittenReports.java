package org.gongkai.examples.benchmarks;

import java.util.List;
import java.util.stream.LongStream;
import org.gongkai.json.DisclosureJson;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Two hundred different reports as JSON. */
@State(Scope.Thread)
public class WrittenReports {

    /** How many reports a pass goes through. */
    public static final int NUMBER = 200;

    private static final DisclosureJson JSON = DisclosureJson.standard();

    private final List<byte[]> bytes = LongStream.rangeClosed(1, NUMBER)
            .mapToObj(seed -> JSON.writeBytes(SampleReport.of(seed)))
            .toList();
    private final List<String> texts =
            bytes.stream().map(json -> JSON.write(JSON.read(json))).toList();

    List<byte[]> bytes() {
        return bytes;
    }

    List<String> texts() {
        return texts;
    }
}
