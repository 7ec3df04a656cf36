package org.gongkai.examples.spark;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.figures.CellReading;
import org.gongkai.form.CellPath;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.json.reading.JsonLine;
import org.gongkai.json.reading.JsonProblem;
import org.gongkai.report.DisclosureReport;

/**
 * The first step: reads lines and documents. A row is a report, always written as JSON in the same way, or something that could
 * not be read; nothing that is wrong with an input stops the job.
 */
final class Reading {

    /** The place of a report among all, by which steps speak of it. */
    static final String PLACE = "place";

    static final String SOURCE = Tables.SOURCE.name();

    /** The report as JSON, nothing if there is none. */
    static final String REPORT = "report";

    /** What else was read, a {@link Details}; nothing if there is nothing to tell. */
    static final String DETAILS = "details";

    private static final StructType SCHEMA = new StructType()
            .add(PLACE, DataTypes.LongType)
            .add(SOURCE, DataTypes.StringType)
            .add(REPORT, DataTypes.BinaryType)
            .add(DETAILS, DataTypes.BinaryType);

    static final Encoder<Row> ROWS = Encoders.row(SCHEMA);

    private static final int BUFFER = 1 << 16;
    private static final int DOCUMENTS_OF_A_TASK = 64;
    private static final int PARTS_OF_A_TASK = 4;

    private final Configuration configuration;
    private final DisclosureJson json = DisclosureJson.standard();
    private final DocumentReader documents = DocumentReader.standard();
    private final boolean lastAttempt;

    private Reading(Configuration configuration, boolean lastAttempt) {
        this.configuration = configuration;
        this.lastAttempt = lastAttempt;
    }

    /**
     * What was read besides the report.
     *
     * @param remarks notes on the report, or why there is none
     * @param cells how the cells of a document were read
     */
    record Details(List<Remark> remarks, Map<CellPath, CellReading> cells) implements Serializable {

        static final Details NONE = new Details(List.of(), Map.of());

        static Details of(Row row) {
            byte[] bytes = row.getAs(DETAILS);
            return bytes == null ? NONE : Serialized.read(bytes, Details.class);
        }
    }

    static Dataset<Row> read(SparkSession spark, List<Input> inputs) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<SerializableConfiguration> files =
                context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
        int attempts = attempts(spark);
        return spark.createDataset(
                context.parallelize(inputs, tasks(inputs, context.defaultParallelism()))
                        .mapPartitions(part -> new Reading(
                                files.value().value(), TaskContext.get().attemptNumber() >= attempts - 1)
                        .new Rows(part))
                        .rdd(),
                ROWS);
    }

    private static int attempts(SparkSession spark) {
        return spark.sparkContext().isLocal()
                ? localAttempts(spark.sparkContext().master())
                : Integer.parseInt(spark.conf().get("spark.task.maxFailures", "4"));
    }

    /** The second number of {@code local[2,4]}; one attempt without it. */
    private static int localAttempts(String master) {
        int comma = master.indexOf(',');
        return comma < 0
                ? 1
                : Integer.parseInt(
                        master.substring(comma + 1, master.length() - 1).strip());
    }

    private static int tasks(List<Input> inputs, int parallelism) {
        long parts = inputs.stream().filter(Input::hasLines).count();
        long wanted =
                Math.max(4L * parallelism, parts / PARTS_OF_A_TASK + (inputs.size() - parts) / DOCUMENTS_OF_A_TASK);
        return (int) Math.max(1, Math.min(inputs.size(), wanted));
    }

    /** The rows of some inputs, one after the other; of a file of lines only one is held. */
    private final class Rows implements Iterator<Row> {

        private final Iterator<Input> inputs;
        private Iterator<Row> current = Collections.emptyIterator();

        Rows(Iterator<Input> inputs) {
            this.inputs = inputs;
        }

        @Override
        public boolean hasNext() {
            while (!current.hasNext() && inputs.hasNext()) {
                Input input = inputs.next();
                current = input.hasLines()
                        ? new Lines(input)
                        : List.of(document(input)).iterator();
            }
            return current.hasNext();
        }

        @Override
        public Row next() {
            return hasNext() ? current.next() : Collections.<Row>emptyIterator().next();
        }
    }

    /** The rows of a file of lines; where it cannot be read on, the last one says so. */
    private final class Lines implements Iterator<Row> {

        private final Input input;
        private InputStream file = InputStream.nullInputStream();
        private Iterator<JsonLine<DisclosureReport>> lines = Collections.emptyIterator();
        private List<Row> trouble = List.of();
        private int last;

        Lines(Input input) {
            this.input = input;
            try {
                file = open(input);
                lines = json.lines().read(file).iterator();
            } catch (IOException e) {
                end(e);
            }
        }

        private void end(IOException e) {
            trouble = List.of(unread(input, last + 1, e));
            lines = Collections.emptyIterator();
        }

        @Override
        public boolean hasNext() {
            try {
                if (lines.hasNext()) {
                    return true;
                }
                file.close();
            } catch (UncheckedIOException e) {
                end(Objects.requireNonNull(e.getCause()));
            } catch (IOException e) {
                end(e);
            }
            return !trouble.isEmpty();
        }

        @Override
        public Row next() {
            if (hasNext() && lines.hasNext()) {
                JsonLine<DisclosureReport> line = lines.next();
                last = line.number();
                return line.value()
                        .map(report -> report(input, last, report, Details.NONE))
                        .orElseGet(() -> error(
                                input,
                                last,
                                line.problems().stream()
                                        .map(problem -> Remark.of(inFile(problem)))
                                        .toList()));
            }
            Row row = trouble.get(0);
            trouble = List.of();
            return row;
        }

        /** The problem by the line of the file and not of its part. */
        private JsonProblem inFile(JsonProblem problem) {
            return new JsonProblem(
                    problem.kind(),
                    problem.pointer(),
                    Math.toIntExact(input.linesBefore() + problem.line()),
                    problem.column(),
                    problem.found(),
                    problem.expected());
        }
    }

    private InputStream open(Input input) throws IOException {
        if (input.kind() == Input.Kind.LINES) {
            return Inputs.LinesOfPart.open(input, configuration);
        }
        Path path = new Path(input.path());
        InputStream file = path.getFileSystem(configuration).open(path);
        return input.kind() == Input.Kind.COMPRESSED_LINES ? new GZIPInputStream(file, BUFFER) : file;
    }

    private Row document(Input input) {
        try (InputStream file = open(input)) {
            if (input.kind() == Input.Kind.JSON) {
                return report(input, 1, json.read(file), Details.NONE);
            }
            ReadResult result = documents.read(file);
            List<Remark> remarks = result.notes().stream().map(Remark::of).toList();
            return result.report()
                    .map(report -> report(input, 1, report, new Details(remarks, result.cellReadings())))
                    .orElseGet(() -> error(input, 1, remarks));
        } catch (DisclosureJsonException e) {
            return error(input, 1, List.of(Remark.of(e.problem())));
        } catch (IOException e) {
            return unread(input, 1, e);
        } catch (RuntimeException | StackOverflowError e) {
            return error(input, 1, List.of(Remark.of("FAULT", e)));
        }
    }

    /** A broken file stays broken; whatever else keeps a file from being read may be over when the task is tried again. */
    private Row unread(Input input, int line, IOException e) {
        // The library says behind which line it happened, and what.
        Throwable reason = e.getCause() == null ? e : e.getCause();
        boolean broken = reason instanceof ZipException || reason instanceof EOFException;
        if (!broken && !lastAttempt) {
            throw new UncheckedIOException(e);
        }
        return error(input, line, List.of(Remark.of(broken ? "DAMAGED" : "UNREADABLE", e)));
    }

    private Row report(Input input, int line, DisclosureReport report, Details details) {
        return RowFactory.create(
                input.place(line),
                input.source(line),
                json.writeBytes(report),
                details.equals(Details.NONE) ? null : Serialized.write(details));
    }

    private static Row error(Input input, int line, List<Remark> reasons) {
        return RowFactory.create(
                input.place(line), input.source(line), null, Serialized.write(new Details(reasons, Map.of())));
    }
}
