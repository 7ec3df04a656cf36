package org.gongkai.validation.constraint;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.finding.Finding;
import org.gongkai.form.CellPath;
import org.gongkai.form.Section;

/**
 * The place of a finding in the report, as the property path of a violation. Its nodes are the names of the pointer, which are
 * those of the report's properties; only the passages of section one, in JSON a list by itself, are in Java a property of it.
 */
final class FindingPlace {

    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    private static final Pattern PASSAGE = Pattern.compile("^/" + Section.OVERVIEW.key() + "(?=/[0-9])");

    private FindingPlace() {}

    /** Adds the violation that was started, at the place of the finding. */
    static void addViolation(ConstraintViolationBuilder violation, Finding finding) {
        Iterator<String> names = names(finding).iterator();
        if (names.hasNext()) {
            addViolation(violation.addPropertyNode(names.next()), names);
        } else {
            violation.addConstraintViolation();
        }
    }

    /** The names and indexes that lead from the report to the place; none for the report itself. */
    static List<String> names(Finding finding) {
        String pointer = PASSAGE.matcher(pointer(finding)).replaceFirst("$0/passages");
        return Stream.of(pointer.split("/")).skip(1).toList();
    }

    /** The JSON Pointer from the report to the place; empty for the report itself. */
    static String pointer(Finding finding) {
        return Stream.of(finding.right(), finding.cells())
                .flatMap(List::stream)
                .findFirst()
                .map(CellPath::toString)
                .or(() -> finding.prose().map(place -> place.path().toString()))
                .orElse("");
    }

    private static void addViolation(NodeBuilderCustomizableContext node, Iterator<String> names) {
        if (!names.hasNext()) {
            node.addConstraintViolation();
            return;
        }
        String name = names.next();
        if (INDEX.matcher(name).matches() && names.hasNext()) {
            // An index belongs to the node behind it.
            addViolation(node.addPropertyNode(names.next()).inIterable().atIndex(Integer.valueOf(name)), names);
        } else {
            addViolation(node.addPropertyNode(name), names);
        }
    }

    private static void addViolation(NodeBuilderDefinedContext node, Iterator<String> names) {
        if (names.hasNext()) {
            addViolation(node.addPropertyNode(names.next()), names);
        } else {
            node.addConstraintViolation();
        }
    }
}
