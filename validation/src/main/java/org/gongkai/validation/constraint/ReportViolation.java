package org.gongkai.validation.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.finding.Finding;
import org.gongkai.form.CellPath;

/**
 * What a violation of {@link ValidReport} says: which report it is about, and the finding.
 *
 * @param report the JSON Pointer of the report in what was validated, for example {@code /reports/0}; empty where the report
 *     itself, a parameter or a return value was validated. Its names are those of Java's properties
 * @param finding the finding
 * @since 0.1.0
 */
public record ReportViolation(String report, Finding finding) {

    /**
     * Obtains what a violation says.
     *
     * @param violation the violation of any constraint
     * @return empty if it is not one of {@link ValidReport}, or if the provider of Jakarta Validation is not Hibernate
     *     Validator, which alone hands over findings
     */
    public static Optional<ReportViolation> of(ConstraintViolation<?> violation) {
        return finding(violation).map(finding -> {
            List<String> names = names(violation.getPropertyPath());
            List<String> toReport =
                    names.subList(0, names.size() - FindingPlace.names(finding).size());
            return new ReportViolation(pointer(toReport), finding);
        });
    }

    private static Optional<Finding> finding(ConstraintViolation<?> violation) {
        try {
            return HibernateContext.finding(violation);
        } catch (ValidationException | NoClassDefFoundError otherProvider) {
            return Optional.empty();
        }
    }

    /**
     * Turns the path of any violation into a JSON Pointer from what was validated. Its names are those of Java's properties;
     * the names of methods and their parameters are no part of it.
     *
     * @param path the property path
     * @return the pointer, for example {@code /reports/0/agency}; empty for what was validated itself
     */
    public static String pointer(Path path) {
        return pointer(names(path));
    }

    private static String pointer(List<String> names) {
        StringBuilder pointer = new StringBuilder();
        names.forEach(name -> pointer.append('/').append(name.replace("~", "~0").replace("/", "~1")));
        return pointer.toString();
    }

    /** An index or key stands at the node behind the one that is indexed. */
    private static List<String> names(Path path) {
        List<String> names = new ArrayList<>();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                names.add(node.getIndex().toString());
            } else if (node.getKey() != null) {
                names.add(node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                names.add(node.getName());
            }
        }
        return names;
    }

    /**
     * Gives the place of the finding: the first cell with which others were compared (the total of a sum), else the first cell
     * that the finding is about, else the place in the prose, else the report.
     *
     * @return the JSON Pointer from what was validated
     */
    public String pointer() {
        return report + FindingPlace.pointer(finding);
    }

    /**
     * Gives the place of a cell of the report.
     *
     * @param cell the cell
     * @return its JSON Pointer from what was validated
     */
    public String pointer(CellPath cell) {
        return report + cell;
    }
}
