package org.gongkai.examples.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The program: {@code java -jar gongkai-spark.jar check}, or {@code spark-submit gongkai-spark.jar check} on a cluster. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "用Spark读取、检查任意多份报告，写成Parquet。",
            "Reads and checks any number of reports on Spark, and writes them as Parquet."
        })
public final class Main implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = {
                "NDJSON文件（.ndjson、.jsonl，可用.gz压缩）、报告文件或文件夹。",
                "NDJSON files (.ndjson, .jsonl, also with .gz), documents, or folders of both."
            })
    private List<String> paths = List.of();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FOLDER",
            description = {"结果文件夹。", "Where the results go."})
    private String output = "";

    @Option(
            names = "--overwrite",
            description = {"可以替换已有的结果。", "Replace results that are there."})
    private boolean overwrite;

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = {
                "名单：CSV，表头为agency,divisionCode,creditCode,parent。",
                "The roster: CSV with the header agency,divisionCode,creditCode,parent."
            })
    private Optional<String> roster = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    /** What comes before the command. */
    @Command(
            name = "gongkai-spark",
            mixinStandardHelpOptions = true,
            description = {"政府信息公开工作年度报告的Spark程序。", "Annual reports on open government information on Spark."})
    private static final class Program {}

    private Main() {}

    /**
     * Runs the program.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        int status = commandLine().execute(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Its status is 0 if the job ran, whatever it found; 2 for wrong usage. */
    static CommandLine commandLine() {
        return new CommandLine(new Program()).addSubcommand(new Main()).addSubcommand(new SampleCountry());
    }

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = session()) {
            Results results = new Results(spark, output);
            if (results.exist() && !overwrite) {
                throw new ParameterException(
                        spec.commandLine(),
                        output + "已经存在，替换请用--overwrite。 / " + output + " is there already; --overwrite replaces it.");
            }
            Inputs inputs = inputs(spark);
            Map<String, Long> counts = CheckJob.run(spark, inputs.all(), readRoster(spark), results);
            counts.forEach((table, rows) -> print(String.format(Locale.ROOT, "%-10s %,12d", table, rows)));
            if (!inputs.passedOver().isEmpty()) {
                print("未读取的其他文件 / other files, not read: " + inputs.passedOver());
            }
        }
        return 0;
    }

    /** The master that the launcher names, otherwise this machine, which then talks to itself only. */
    private static SparkSession session() {
        SparkConf configuration = new SparkConf()
                .setIfMissing("spark.app.name", "gongkai-spark")
                .setIfMissing("spark.master", "local[*]");
        if (configuration.get("spark.master").startsWith("local")) {
            configuration
                    .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
                    .setIfMissing("spark.driver.host", "127.0.0.1")
                    .setIfMissing("spark.ui.enabled", "false")
                    .setIfMissing("spark.sql.shuffle.partitions", "16");
        }
        return SparkSession.builder().config(configuration).getOrCreate();
    }

    private Inputs inputs(SparkSession spark) throws IOException {
        try {
            return Inputs.find(JavaSparkContext.fromSparkContext(spark.sparkContext()), paths, Inputs.PART);
        } catch (FileNotFoundException e) {
            throw new ParameterException(
                    spec.commandLine(), "没有这个文件或文件夹 / no such file or folder: " + e.getMessage(), e);
        }
    }

    private Roster readRoster(SparkSession spark) throws IOException {
        if (roster.isEmpty()) {
            return Roster.NONE;
        }
        Path file = new Path(roster.get());
        try (InputStream csv =
                file.getFileSystem(spark.sparkContext().hadoopConfiguration()).open(file)) {
            return Roster.read(csv);
        } catch (FileNotFoundException e) {
            throw new ParameterException(spec.commandLine(), "没有这个名单 / no such roster: " + file, e);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "不是名单，表头应为 / not a roster, expected the header " + String.join(",", Roster.TABLE.header()) + ": "
                            + e.getMessage(),
                    e);
        }
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }
}
