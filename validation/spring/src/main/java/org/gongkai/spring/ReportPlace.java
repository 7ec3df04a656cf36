package org.gongkai.spring;

import jakarta.validation.Valid;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.constraint.ValidReport;
import org.springframework.core.ResolvableType;
import org.springframework.validation.annotation.Validated;

/**
 * A place where a parameter of a controller's method holds a report: the parameter itself, an element of it, or a field of an
 * application's own class.
 *
 * @param where the parameter or field
 * @param cascaded whether the validation of what holds the report goes on into it, by {@code @Valid} or the like
 * @param checked whether the report is checked, by {@link ValidReport}
 */
record ReportPlace(AnnotatedElement where, boolean cascaded, boolean checked) {

    /** Packages whose classes hold reports as their type arguments only. */
    private static final List<String> FOREIGN = List.of("java.", "jakarta.", "org.springframework.");

    static List<ReportPlace> in(Parameter parameter) {
        Search search = new Search();
        search.visit(parameter, parameter.getAnnotatedType(), false);
        return search.found;
    }

    private static final class Search {

        private final List<ReportPlace> found = new ArrayList<>();
        private final Set<Class<?>> visited = new HashSet<>();

        void visit(AnnotatedElement where, AnnotatedType type, boolean cascadedFromOutside) {
            Class<?> held = ResolvableType.forType(type.getType()).toClass();
            boolean cascaded = cascadedFromOutside || isCascaded(where) || isCascaded(type);
            if (DisclosureReport.class.isAssignableFrom(held)) {
                found.add(new ReportPlace(where, cascaded, isChecked(where) || isChecked(type)));
                return;
            }
            if (type instanceof AnnotatedParameterizedType container) {
                for (AnnotatedType element : container.getAnnotatedActualTypeArguments()) {
                    visit(where, element, cascaded);
                }
            }
            if (isOfApplication(held) && visited.add(held)) {
                for (Field field : held.getDeclaredFields()) {
                    visit(field, field.getAnnotatedType(), false);
                }
            }
        }
    }

    private static boolean isCascaded(AnnotatedElement element) {
        return element.isAnnotationPresent(Valid.class) || element.isAnnotationPresent(Validated.class);
    }

    private static boolean isChecked(AnnotatedElement element) {
        return element.getAnnotationsByType(ValidReport.class).length > 0;
    }

    private static boolean isOfApplication(Class<?> type) {
        return !type.isPrimitive() && !type.isArray() && FOREIGN.stream().noneMatch(type.getName()::startsWith);
    }
}
