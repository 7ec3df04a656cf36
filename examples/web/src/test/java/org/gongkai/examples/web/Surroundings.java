package org.gongkai.examples.web;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * What tests need besides a JDK. Where it is not there, they are left out, and say so; with {@code DESK_TESTS=all} in the
 * environment, as {@code .ci/run} has it, they fail instead.
 */
final class Surroundings {

    private static final boolean ALL = "all".equals(System.getenv("DESK_TESTS"));

    private Surroundings() {}

    static <T> T need(Optional<T> found, String what) {
        if (found.isEmpty() && ALL) {
            fail(what + " is not there");
        }
        Assumptions.assumeTrue(found.isPresent(), "Left out, since " + what + " is not there");
        return found.get();
    }

    /** The databases that the desk runs on. */
    enum Database {
        H2,
        /** One that tests may fill: the address stands in the environment, with user and password. */
        POSTGRESQL;

        /** The properties of a desk whose database is empty; with H2, a file where the desk is started. */
        List<String> empty() {
            if (this == H2) {
                return List.of();
            }
            String address = need(
                    Optional.ofNullable(System.getenv("DESK_TEST_POSTGRESQL")),
                    "PostgreSQL (DESK_TEST_POSTGRESQL=jdbc:postgresql://…)");
            String name = "desk" + System.nanoTime();
            return List.of(
                    "spring.datasource.url=" + address + (address.contains("?") ? "&" : "?") + "currentSchema=" + name,
                    "spring.flyway.default-schema=" + name);
        }

        /** The same, with H2 in memory. */
        List<String> passing() {
            return this == POSTGRESQL
                    ? empty()
                    : List.of("spring.datasource.url=jdbc:h2:mem:desk" + System.nanoTime()
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        }
    }

    /** The first of some programs that is there. */
    static Optional<Path> program(String... paths) {
        for (String path : paths) {
            if (Files.isExecutable(Path.of(path))) {
                return Optional.of(Path.of(path));
            }
        }
        return Optional.empty();
    }
}
