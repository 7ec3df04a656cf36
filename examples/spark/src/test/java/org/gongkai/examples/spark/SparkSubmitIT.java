package org.gongkai.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is shipped: by itself, and submitted to a cluster of a master and two workers on this machine. */
class SparkSubmitIT {

    private static final String LOOPBACK = "127.0.0.1";
    private static final Path JAR = Path.of("target", "gongkai-spark.jar").toAbsolutePath();
    private static final Path SPARK_HOME = Path.of("target", "spark").toAbsolutePath();
    private static final Path EXAMPLES = Path.of("..", "check").toAbsolutePath().normalize();
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(10);

    @TempDir
    private Path folder;

    private final List<Process> daemons = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        for (int i = daemons.size() - 1; i >= 0; i--) {
            Process daemon = daemons.get(i);
            daemon.destroy();
            if (!daemon.waitFor(20, TimeUnit.SECONDS)) {
                daemon.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void theJarRunsByItself() throws Exception {
        Path log = folder.resolve("run.log");
        Process run = process(
                log, List.of("-jar", JAR.toString(), "check", "--output", results(), "--roster", roster()), inputs());

        assertThat(status(run)).as(Files.readString(log)).isZero();
        assertResults(log);
    }

    @Test
    void aClusterRunsTheJar() throws Exception {
        String master = "spark://" + LOOPBACK + ":" + startMaster();
        List<Path> workers = List.of(startWorker(1, master), startWorker(2, master));
        Path log = folder.resolve("submit.log");
        List<String> submit = new ArrayList<>(
                List.of(System.getProperty("spark.add-opens", "").split(" ")));
        submit.addAll(List.of(
                "-cp",
                jars(),
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                master,
                "--conf",
                "spark.driver.bindAddress=" + LOOPBACK,
                "--conf",
                "spark.driver.host=" + LOOPBACK,
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.executor.memory=512m",
                "--conf",
                "spark.sql.shuffle.partitions=4",
                "--class",
                Main.class.getName(),
                JAR.toString(),
                "check",
                "--output",
                results(),
                "--roster",
                roster()));
        Process run = process(log, submit, inputs());

        assertThat(status(run)).as(Files.readString(log)).isZero();
        assertResults(log);
        assertThat(workers)
                .allSatisfy(worker -> assertThat(Files.readString(worker))
                        .as("an executor on each worker")
                        .contains("Asked to launch executor"));
    }

    private static void assertResults(Path log) throws IOException {
        assertThat(Files.readString(log))
                .containsPattern("reports +30\n")
                .containsPattern("cells +5,996\n")
                .containsPattern("errors +0\n")
                .containsPattern("indicators +30\n");
    }

    private String results() {
        return folder.resolve("results").toString();
    }

    private static String roster() {
        return Path.of("county-roster.csv").toAbsolutePath().toString();
    }

    private static List<String> inputs() {
        return Stream.of("reports", "county")
                .map(name -> EXAMPLES.resolve(name).toString())
                .toList();
    }

    private static String jars() {
        return SPARK_HOME.resolve("jars") + File.separator + "*";
    }

    private int startMaster() throws Exception {
        int port = freePort();
        Path log = folder.resolve("master.log");
        daemons.add(process(
                log,
                List.of("-cp", jars(), "org.apache.spark.deploy.master.Master"),
                List.of("--host", LOOPBACK, "--port", Integer.toString(port), "--webui-port", "0")));
        long end = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (!answers(port)) {
            assertThat(System.nanoTime()).as(Files.readString(log)).isLessThan(end);
            Thread.sleep(200);
        }
        return port;
    }

    private Path startWorker(int number, String master) throws IOException {
        Path log = folder.resolve("worker-" + number + ".log");
        daemons.add(process(
                log,
                List.of("-cp", jars(), "org.apache.spark.deploy.worker.Worker"),
                List.of(
                        "--host",
                        LOOPBACK,
                        "--webui-port",
                        "0",
                        "--cores",
                        "1",
                        "--memory",
                        "600m",
                        "--work-dir",
                        folder.resolve("work-" + number).toString(),
                        master)));
        return log;
    }

    private Process process(Path log, List<String> command, List<String> arguments) throws IOException {
        List<String> whole = new ArrayList<>();
        whole.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        whole.add("-Xmx600m");
        whole.add("-XX:TieredStopAtLevel=1");
        whole.addAll(command);
        whole.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("SPARK_HOME", SPARK_HOME.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", LOOPBACK);
        builder.environment().put("SPARK_LOCAL_DIRS", folder.resolve("spark").toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private static int status(Process run) throws InterruptedException {
        if (!run.waitFor(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS)) {
            run.destroyForcibly();
        }
        return run.waitFor();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(LOOPBACK, port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
