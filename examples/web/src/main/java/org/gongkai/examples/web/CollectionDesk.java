package org.gongkai.examples.web;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The program. */
@SpringBootApplication
public class CollectionDesk {

    /** Obtains the configuration. */
    public CollectionDesk() {}

    /**
     * Starts the desk.
     *
     * @param arguments properties of Spring Boot, such as {@code --server.port=8081}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(CollectionDesk.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
