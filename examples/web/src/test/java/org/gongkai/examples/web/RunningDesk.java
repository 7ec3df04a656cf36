package org.gongkai.examples.web;

import java.io.IOException;
import java.util.stream.Stream;
import org.gongkai.examples.web.Surroundings.Database;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A desk that really runs, on an empty database, with the demonstration in it. */
final class RunningDesk implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningDesk(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static RunningDesk start(Database database) {
        return new RunningDesk(SpringApplication.run(
                CollectionDesk.class,
                Stream.concat(Stream.of("server.port=0", "spring.main.banner-mode=off"), database.passing().stream())
                        .map(property -> "--" + property)
                        .toArray(String[]::new)));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    String url(String path) {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port") + path;
    }

    Visitor visitor() {
        return new Visitor(url(""));
    }

    /** Somebody who has signed in. */
    Visitor signedIn(String username) throws IOException {
        Visitor visitor = visitor();
        visitor.signIn(username, DemonstrationData.PASSWORD);
        return visitor;
    }

    @Override
    public void close() {
        context.close();
    }
}
