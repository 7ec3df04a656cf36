package org.example.consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.gongkai.form.Form;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.Jackson2DisclosureModule;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;

/** Reads and writes reports where there is Jackson 2 and no other. */
public final class Jackson2Consumer {

    private Jackson2Consumer() {}

    /**
     * Writes a report by itself and by a mapper, and reads it back.
     *
     * @param arguments {@code found} if the mapper finds our module as a service, {@code added} if it is to be added
     * @throws JsonProcessingException if the mapper cannot read what it wrote
     */
    public static void main(String[] arguments) throws JsonProcessingException {
        require(!isThere("tools.jackson.core.JsonParser"), "the other Jackson is not there");
        DisclosureReport report = DisclosureReport.blank(Form.FORM_2021, 2024, Agency.of("示例县人民政府办公室"));
        ObjectMapper mapper = arguments[0].equals("found")
                ? new ObjectMapper().findAndRegisterModules()
                : new ObjectMapper().registerModule(new Jackson2DisclosureModule());

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
