package org.gongkai.examples.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureSchemas;
import org.gongkai.report.DisclosureReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checking the structure of a report by its JSON Schema, once the tree is there: for comparison, no sum is checked. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SchemaBenchmark {

    private final DisclosureReport report = SampleReport.of(1);
    private final JsonNode tree =
            new JsonMapper().readTree(DisclosureJson.standard().write(report));
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DisclosureSchemas.report(report.form()), InputFormat.JSON);

    @Benchmark
    public List<Error> jsonSchema() {
        return schema.validate(tree);
    }
}
