package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the project that follows from the code. */
final class GeneratedFile {

    /** What every release wrote, in a folder with the name of its version. */
    static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final String RENEW = "gongkai.renew";

    private GeneratedFile() {}

    /** A golden file of the version in work; those of the releases before are never written again. */
    static Path golden(String name) {
        String version = System.getProperty("gongkai.version").replace("-SNAPSHOT", "");
        return GOLDEN.resolve(version).resolve(name);
    }

    /** Fails if the file holds anything else, or brings it up to date where that is asked for. */
    static void requireCurrent(Path file, String content) throws IOException {
        if (Boolean.getBoolean(RENEW)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content, StandardCharsets.UTF_8);
        }
        assertThat(file)
                .as("%s is renewed by mvn test -pl json -am -D%s=true", file, RENEW)
                .exists();
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .as("%s is stale; it is renewed by mvn test -pl json -am -D%s=true", file, RENEW)
                .isEqualTo(content);
    }
}
