package org.gongkai.json;

import org.gongkai.report.DisclosureReport;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a Jackson mapper to read and write reports, alone or within other objects, lists and maps.
 *
 * <p>It is found as a service, so that {@code JsonMapper.builder().findAndAddModules()} is enough. What JSON a report
 * consists of does not depend on how the mapper is configured: no setting of it makes the reader less strict. A text that is
 * not a report is refused with a {@link DisclosureMappingException}; a text that is no JSON, with what Jackson throws then.
 */
public final class DisclosureModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Obtains the module. */
    public DisclosureModule() {
        super(DisclosureModule.class.getName());
        addSerializer(DisclosureReport.class, new DisclosureSerializer());
        addDeserializer(DisclosureReport.class, new DisclosureDeserializer());
    }
}
