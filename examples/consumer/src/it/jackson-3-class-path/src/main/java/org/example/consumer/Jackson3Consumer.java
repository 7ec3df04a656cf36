package org.example.consumer;

import org.gongkai.form.Form;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.Jackson3DisclosureModule;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes reports where there is Jackson 3 and no other. */
public final class Jackson3Consumer {

    private Jackson3Consumer() {}

    /**
     * Writes a report by itself and by a mapper, and reads it back.
     *
     * @param arguments {@code found} if the mapper finds our module as a service, {@code added} if it is to be added
     */
    public static void main(String[] arguments) {
        require(!isThere("com.fasterxml.jackson.core.JsonParser"), "the other Jackson is not there");
        DisclosureReport report = DisclosureReport.blank(Form.FORM_2021, 2024, Agency.of("示例县人民政府办公室"));
        JsonMapper mapper = arguments[0].equals("found")
                ? JsonMapper.builder().findAndAddModules().build()
                : JsonMapper.builder().addModule(new Jackson3DisclosureModule()).build();

        String json = DisclosureJson.standard().write(report);
        require(mapper.writeValueAsString(report).equals(json), "both write the same");
        require(DisclosureJson.standard().read(json).equals(report), "JSON reads back");
        require(mapper.readValue(json, DisclosureReport.class).equals(report), "the mapper reads it");
        require(DisclosureJson.standard().readLeniently("{").problems().size() == 1, "what is no JSON is a problem");
    }

    private static boolean isThere(String name) {
        try {
            Class.forName(name);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalStateException("It does not hold that " + what);
        }
    }
}
