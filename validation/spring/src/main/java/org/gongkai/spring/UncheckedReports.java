package org.gongkai.spring;

import java.lang.reflect.Parameter;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Warns at start of reports that look as if they were checked: {@code @Valid} alone lets every report pass. */
final class UncheckedReports implements SmartInitializingSingleton {

    private static final Log LOG = LogFactory.getLog(UncheckedReports.class);

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    UncheckedReports(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        mappings.orderedStream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .distinct()
                .forEach(UncheckedReports::warn);
    }

    private static void warn(HandlerMethod method) {
        for (Parameter parameter : method.getMethod().getParameters()) {
            ReportPlace.in(parameter).stream()
                    .filter(place -> place.cascaded() && !place.checked())
                    .forEach(place -> LOG.warn("@Valid checks nothing of a DisclosureReport; put @ValidReport on it"
                            + "（@Valid 不检查报告，请用 @ValidReport）: " + place.where() + " of "
                            + method.getShortLogMessage()));
        }
    }
}
