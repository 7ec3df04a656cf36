package org.gongkai.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;

/** The controller of the README is one that runs, and answers as the README says. */
class ReadmeTest {

    /** From wherever the tests are run. */
    private static final Path MODULE = Path.of(System.getProperty("gongkai.starter", "."));

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("^class (\\w+)", Pattern.MULTILINE);
    private static final Pattern EXCHANGE = Pattern.compile("```http\n(.*?)```\n\n```http\n(.*?)```", Pattern.DOTALL);

    private static String readme() throws IOException {
        return Files.readString(MODULE.resolve("README.md"));
    }

    @Test
    void itsClassesAreThoseOfTheTests() throws IOException {
        List<String> snippets = JAVA.matcher(readme())
                .results()
                .map(snippet -> snippet.group(1))
                .toList();

        assertThat(snippets).hasSize(2);
        for (String snippet : snippets) {
            Matcher name = CLASS.matcher(snippet);
            assertThat(name.find()).isTrue();
            assertThat(MODULE.resolve("src/test/java/org/gongkai/spring/" + name.group(1) + ".java"))
                    .content()
                    .isEqualTo("package org.gongkai.spring;\n\n" + snippet);
        }
    }

    @Test
    void requestsAreAnsweredAsShown() throws Exception {
        try (Server server = Server.start(ReportController.class)) {
            Matcher exchange = EXCHANGE.matcher(readme());
            int exchanges = 0;
            for (; exchange.find(); exchanges++) {
                Message request = Message.of(exchange.group(1));
                Message answer = Message.of(exchange.group(2));
                HttpResponse<String> given = server.post(
                        request.start().get(1),
                        request.header("Content-Type"),
                        request.body().getBytes(StandardCharsets.UTF_8),
                        "Accept-Language",
                        request.header("Accept-Language"));

                assertThat(given.statusCode()).hasToString(answer.start().get(1));
                assertThat(given.headers().firstValue("Content-Type")).contains(answer.header("Content-Type"));
                // Boot 3 adds the type about:blank, which is what the absence of one means.
                JSONAssert.assertEquals(given.body(), answer.body(), given.body(), JSONCompareMode.STRICT_ORDER);
            }
            assertThat(exchanges).isPositive();
        }
    }

    /** A request or an answer as it is shown: the first line, headers, a blank line, the body. */
    private record Message(List<String> start, List<String> headers, String body) {

        static Message of(String shown) {
            int blank = shown.indexOf("\n\n");
            List<String> lines = shown.substring(0, blank).lines().toList();
            return new Message(
                    List.of(lines.get(0).split(" ")), lines.subList(1, lines.size()), shown.substring(blank + 2));
        }

        String header(String name) {
            return headers.stream()
                    .filter(header -> header.startsWith(name + ": "))
                    .map(header -> header.substring(name.length() + 2))
                    .findFirst()
                    .orElse("zh");
        }
    }
}
