package org.gongkai.examples.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The jar as it is shipped, of an office of its own, at an address that it keeps when it is started again. */
final class DeskProcess implements AutoCloseable {

    private static final Path JAR = Path.of("target", "gongkai-web.jar").toAbsolutePath();
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(10);
    private static final Pattern PASSWORD = Pattern.compile("密码 (\\w+)");

    private final Path folder;
    private final List<String> properties;
    private final int port;
    private Process process;

    /**
     * Names the program.
     *
     * @param folder where it is started, and keeps its database if the properties name no other
     */
    DeskProcess(Path folder, List<String> properties) throws IOException {
        this.folder = folder;
        this.properties = properties;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = socket.getLocalPort();
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    /**
     * Starts it, and waits until it answers.
     *
     * @return the log of its first start tells the password of the office
     */
    String start() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-jar",
                JAR.toString(),
                "--server.port=" + port,
                "--desk.demonstration=false",
                "--desk.office=示例市人民政府"));
        properties.forEach(property -> command.add("--" + property));
        process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        awaitAnswer(() -> !process.isAlive());
        while (true) {
            Matcher told = PASSWORD.matcher(Files.readString(log()));
            if (told.find()) {
                return told.group(1);
            }
            Thread.sleep(100);
        }
    }

    private Path log() {
        return folder.resolve("desk.log");
    }

    /** Waits through a crash: until somebody starts it again. */
    void awaitAnswer() throws IOException, InterruptedException {
        awaitAnswer(() -> false);
    }

    private void awaitAnswer(BooleanSupplier isHopeless) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(LONG_ENOUGH);
        while (!answers()) {
            if (isHopeless.getAsBoolean() || Instant.now().isAfter(end)) {
                throw new AssertionError(Files.readString(log()));
            }
            Thread.sleep(200);
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
