package org.gongkai.examples.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.gongkai.finding.Policy;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.text.InvalidValueException;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.ReportValidator;

/**
 * A policy as an office keeps it. Whatever is wrong with it is told with its place.
 *
 * @param file the file
 */
record PolicyFile(Path file) {

    /** Obtains a validator that departs from the catalogue as the policy says. */
    ReportValidator applyTo(ReportValidator validator) {
        try {
            return validator.withPolicy(read());
        } catch (DisclosureJsonException e) {
            throw unusable(e.problem().message());
        } catch (InvalidValueException e) {
            throw unusable(new LocalizedText(
                    "发现" + e.found().zh() + "，应为" + e.expected().zh(),
                    "found " + e.found().en() + ", expected " + e.expected().en()));
        } catch (IOException e) {
            throw unusable(FileTrouble.of(e).message());
        }
    }

    private Policy read() throws IOException {
        try (InputStream stream = RegularFile.open(file)) {
            return DisclosureJson.standard().policies().read(stream);
        }
    }

    private UsageException unusable(LocalizedText why) {
        return new UsageException(new LocalizedText(file + "：" + why.zh(), file + ": " + why.en()));
    }
}
