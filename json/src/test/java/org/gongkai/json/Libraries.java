package org.gongkai.json;

import java.util.List;
import org.gongkai.json.internal.jackson2.Jackson2Library;
import org.gongkai.json.internal.jackson3.Jackson3Library;
import org.gongkai.json.reading.JsonLimits;

/** Reading and writing with each of the libraries, of which the main one is found by itself. */
final class Libraries {

    private Libraries() {}

    static List<DisclosureJson> all() {
        return all(JsonLimits.standard());
    }

    static List<DisclosureJson> all(JsonLimits limits) {
        return List.of(
                new DisclosureJson(new Jackson3Library(limits), limits, false),
                new DisclosureJson(new Jackson2Library(limits), limits, false));
    }
}
