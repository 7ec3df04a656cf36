package org.gongkai.examples.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody with a browser without scripts, who looks at pages, follows links and fills in forms. */
final class Visitor {

    private final String desk;

    private final Connection session = Jsoup.newSession()
            .header("Accept", "text/html, */*")
            .ignoreHttpErrors(true)
            .ignoreContentType(true)
            .maxBodySize(0);

    private Document page = new Document("");
    private int status;

    Visitor(String desk) {
        this.desk = desk;
    }

    void signIn(String username, String password) throws IOException {
        open("/login");
        submit("form[action=/login]", Map.of("username", username, "password", password));
    }

    Document open(String path) throws IOException {
        return take(session.newRequest(path.startsWith("http") ? path : desk + path));
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
        return take(filledIn(form, fields));
    }

    /** Sends a form as a script does: the page stays. */
    Document submitAside(String form, Map<String, String> fields) throws IOException {
        Document stays = page;
        Document answer = take(filledIn(form, fields));
        page = stays;
        return answer;
    }

    private Connection filledIn(String form, Map<String, String> fields) {
        Connection request = asFilledIn((FormElement) element(form));
        fields.forEach((name, value) -> {
            request.request().data().removeIf(field -> field.key().equals(name));
            request.data(name, value);
        });
        return request;
    }

    /** A form as it is; not by jsoup's own "submit", which after a file sends that file's headers again. */
    private Connection asFilledIn(FormElement form) {
        return session.newRequest(form.absUrl("action"))
                .method(Connection.Method.POST)
                .data(form.formData());
    }

    /** Sends a file by the form for uploads. */
    Document upload(String name, byte[] content) throws IOException {
        FormElement form = (FormElement) element("form.upload");
        String field = form.selectFirst("input[type=file]").attr("name");
        Connection request = asFilledIn(form);
        request.request().data().removeIf(each -> each.key().equals(field));
        return take(request.data(field, name, new ByteArrayInputStream(content)));
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
