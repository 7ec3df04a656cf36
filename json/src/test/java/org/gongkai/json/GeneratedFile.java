package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the project that follows from the code. */
final class GeneratedFile {

    private static final String RENEW = "gongkai.renew";

    private GeneratedFile() {}

    /** Fails if the file holds anything else, or brings it up to date where that is asked for. */
    static void requireCurrent(Path file, String content) throws IOException {
        if (Boolean.getBoolean(RENEW)) {
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
