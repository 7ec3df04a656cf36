package org.gongkai.examples.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.examples.web.Surroundings.Database;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
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
                Stream.concat(Stream.of("server.port=0", "spring.main.banner-mode=off"), database.empty().stream())
                        .map(property -> "--" + property)
                        .toArray(String[]::new)));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    String url(String path) {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port") + path;
    }

    /** A browser without scripts, in which somebody has signed in. */
    Visitor signedIn(String username) throws IOException {
        Visitor visitor = new Visitor();
        visitor.open("/login");
        visitor.submit("form[action=/login]", Map.of("username", username, "password", DemonstrationData.PASSWORD));
        return visitor;
    }

    @Override
    public void close() {
        context.close();
    }

    /** Somebody who looks at pages, follows links and fills in forms. */
    final class Visitor {

        private final Connection session = Jsoup.newSession()
                .header("Accept", "text/html, */*")
                .ignoreHttpErrors(true)
                .ignoreContentType(true)
                .maxBodySize(0);

        private Document page = new Document("");
        private int status;

        Document open(String path) throws IOException {
            return take(session.newRequest(path.startsWith("http") ? path : url(path)));
        }

        private Document take(Connection request) throws IOException {
            Connection.Response response = request.execute();
            status = response.statusCode();
            page = response.parse();
            return page;
        }

        /** Follows the link with this text. */
        Document follow(String text) throws IOException {
            return open(element("a:containsOwn(" + text + ")").absUrl("href"));
        }

        /** Fills in a form of the page and sends it. */
        Document submit(String form, Map<String, String> fields) throws IOException {
            FormElement filledIn = (FormElement) element(form);
            Connection request = filledIn.submit();
            fields.forEach((name, value) -> {
                request.request().data().removeIf(field -> field.key().equals(name));
                request.data(name, value);
            });
            return take(request);
        }

        /** Sends a file by the form for uploads. */
        Document upload(String name, byte[] content) throws IOException {
            Connection request = ((FormElement) element("form.upload")).submit();
            request.request().data().removeIf(field -> field.key().equals("document"));
            return take(request.data("document", name, new ByteArrayInputStream(content)));
        }

        Element element(String css) {
            Element found = page.selectFirst(css);
            if (found == null) {
                throw new AssertionError(
                        "No " + css + " in " + page.title() + ": " + page.body().text());
            }
            return found;
        }

        Document page() {
            return page;
        }

        int status() {
            return status;
        }
    }
}
