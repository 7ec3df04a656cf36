/**
 * The report as JSON, by itself or through a Jackson mapper. One of the two Jacksons has to be there; an application that is a
 * module requires the one it uses.
 *
 * <p>The Jackson modules are no services here, only on the class path: a Java module cannot provide what may be missing.
 */
module org.gongkai.json {
    requires transitive org.gongkai.core;
    requires static org.jspecify;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;

    exports org.gongkai.json;
    exports org.gongkai.json.reading;
}
