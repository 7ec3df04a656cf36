/** The report as JSON, by itself or through a Jackson mapper. */
module org.gongkai.json {
    requires transitive org.gongkai.core;
    requires static org.jspecify;
    requires transitive tools.jackson.databind;

    exports org.gongkai.json;

    provides tools.jackson.databind.JacksonModule with
            org.gongkai.json.DisclosureModule;
}
