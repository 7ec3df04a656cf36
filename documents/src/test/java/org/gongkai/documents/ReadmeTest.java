package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.documents.reading.ReadingNote;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void everyKindOfNoteIsExplained() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(ReadingNote.Kind.values()).allMatch(kind -> readme.contains("`" + kind + "`"));
    }
}
