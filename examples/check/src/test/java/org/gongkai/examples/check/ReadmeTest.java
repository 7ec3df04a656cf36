package org.gongkai.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every Java snippet in a README compiles, and the first one prints what the README says it prints. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern FENCE = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("class (\\w+)");

    @TempDir
    private Path folder;

    static Stream<Path> readmes() throws IOException {
        return Files.find(ROOT, 4, (path, attributes) -> path.endsWith("README.md")).toList().stream();
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void javaSnippetsCompile(Path readme) throws IOException {
        for (String snippet : snippets(readme, "java")) {
            compile(snippet);
        }
    }

    @Test
    void theFirstSnippetPrintsWhatItSays() throws IOException, InterruptedException {
        Path readme = ROOT.resolve("README.md");
        compile(snippets(readme, "java").get(0));

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dsun.stdout.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        folder + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                        "Quickstart")
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = readAll(process.getInputStream());

        assertThat(process.waitFor()).isZero();
        assertThat(printed)
                .isEqualToNormalizingNewlines(snippets(readme, "text").get(0));
    }

    private static String readAll(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<String> snippets(Path readme, String language) throws IOException {
        List<String> snippets = new ArrayList<>();
        Matcher fence = FENCE.matcher(Files.readString(readme));
        while (fence.find()) {
            if (fence.group(1).equals(language)) {
                snippets.add(fence.group(2));
            }
        }
        return snippets;
    }

    private void compile(String snippet) throws IOException {
        Matcher name = CLASS.matcher(snippet);
        assertThat(name.find()).as("a class in %s", snippet).isTrue();
        Path source = Files.writeString(folder.resolve(name.group(1) + ".java"), snippet);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int status = compiler.run(
                null,
                messages,
                messages,
                "-proc:none",
                "-encoding",
                "UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
        assertThat(status).as(messages.toString(StandardCharsets.UTF_8)).isZero();
    }
}
