package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.json.reading.JsonProblem;
import org.junit.jupiter.api.Test;

/** The README tells the truth about the JSON; that its Java compiles is tested with those of the other modules. */
class ReadmeTest {

    private static final DisclosureJson JSON = DisclosureJson.standard();

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void theExampleDocumentIsJustWhatIsWritten() throws IOException {
        String example = readme().substring(readme().indexOf("```json\n") + "```json\n".length());
        String json = example.substring(0, example.indexOf("```"));

        assertThat(JSON.withIndentation().write(JSON.read(json))).isEqualTo(json);
    }

    @Test
    void everyKindOfProblemIsExplained() throws IOException {
        String readme = readme();

        assertThat(JsonProblem.Kind.values()).allMatch(kind -> readme.contains("`" + kind + "`"));
    }
}
