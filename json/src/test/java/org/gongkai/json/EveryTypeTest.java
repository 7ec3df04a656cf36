package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.figures.CellReading;
import org.gongkai.figures.CellState;
import org.gongkai.figures.FlatColumn;
import org.gongkai.figures.FlatTables;
import org.gongkai.figures.Indicators;
import org.gongkai.figures.ReportComparison;
import org.gongkai.figures.ReportSeries;
import org.gongkai.figures.ReportSum;
import org.gongkai.finding.FindingCounts;
import org.gongkai.finding.FindingGroup;
import org.gongkai.finding.Policy;
import org.gongkai.finding.ResultChanges;
import org.gongkai.form.Form;
import org.gongkai.form.MoneyUnit;
import org.gongkai.form.TableLayout;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyIndex;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Attendance;
import org.gongkai.report.Cell;
import org.gongkai.report.CellGroup;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.ResultGroup;
import org.gongkai.report.RollUp;
import org.gongkai.report.TableSection;
import org.gongkai.report.YearPair;
import org.gongkai.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every public value type of core is written and read back equal by the plain mappers of both Jacksons. */
class EveryTypeTest {

    private static final JsonMapper JACKSON_3 =
            JsonMapper.builder().addModule(new Jackson3DisclosureModule()).build();
    private static final ObjectMapper JACKSON_2 = new ObjectMapper().registerModule(new Jackson2DisclosureModule());

    /** What only says what several types have in common, or is filled while it is used. */
    private static final Set<Class<?>> NO_VALUES = Set.of(
            AgencyIndex.class,
            Attendance.class,
            Attendance.Seat.class,
            CellGroup.class,
            ResultGroup.class,
            TableSection.class,
            Policy.Departure.class);

    /** Every public type, with values of it that can be reached from complete samples. */
    private static final Map<Class<?>, Set<Object>> VALUES = values();

    static Stream<Class<?>> types() {
        return VALUES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isReadBackByBothMappers(Class<?> type) throws JsonProcessingException {
        assertThat(VALUES.get(type)).as("samples of %s", type).isNotEmpty();
        for (Object value : VALUES.get(type)) {
            String json = JACKSON_3.writeValueAsString(value);
            assertThat(JACKSON_3.readValue(json, type)).as(json).isEqualTo(value);
            assertThat(JACKSON_2.writeValueAsString(value)).isEqualTo(json);
            assertThat((Object) JACKSON_2.readValue(json, type)).isEqualTo(value);
        }
        List<Object> all = List.copyOf(VALUES.get(type));
        Object list = JACKSON_3.readValue(
                JACKSON_3.writeValueAsString(all),
                JACKSON_3.getTypeFactory().constructCollectionType(List.class, type));
        assertThat(list).isEqualTo(all);
        list = JACKSON_2.readValue(
                JACKSON_2.writeValueAsString(all),
                JACKSON_2.getTypeFactory().constructCollectionType(List.class, type));
        assertThat(list).isEqualTo(all);
    }

    @Test
    void whatIsWrittenAsTextMayBeAKey() throws JsonProcessingException {
        Set<String> keys = new HashSet<>();
        for (Class<?> type : VALUES.keySet()) {
            Object value = VALUES.get(type).iterator().next();
            if (JACKSON_3.valueToTree(value).isString()) {
                keys.add(type.getSimpleName());
                Map<Object, Integer> map = Map.of(value, 1);
                String json = JACKSON_3.writeValueAsString(map);
                Object read = JACKSON_3.readValue(
                        json, JACKSON_3.getTypeFactory().constructMapType(Map.class, type, Integer.class));
                assertThat(read).isEqualTo(map);
                assertThat(JACKSON_2.writeValueAsString(map)).isEqualTo(json);
                read = JACKSON_2.readValue(
                        json, JACKSON_2.getTypeFactory().constructMapType(Map.class, type, Integer.class));
                assertThat(read).isEqualTo(map);
            }
        }
        assertThat(keys).contains("CellPath", "ProsePath", "Form", "Severity", "Verdict", "Unit", "CreditCode");
    }

    private static Map<Class<?>, Set<Object>> values() {
        Map<Class<?>, Set<Object>> values = new LinkedHashMap<>();
        publicTypes().forEach(type -> values.put(type, new LinkedHashSet<>()));
        Deque<Object> left = new ArrayDeque<>(samples().toList());
        Set<Object> seen = new HashSet<>();
        while (!left.isEmpty()) {
            Object value = left.remove();
            if (value instanceof Collection<?> some) {
                left.addAll(some);
            } else if (value instanceof Map<?, ?> map) {
                left.addAll(map.values());
            } else if (value instanceof Optional<?> optional) {
                optional.ifPresent(left::add);
            } else if (value.getClass().getName().startsWith("org.gongkai.") && seen.add(value)) {
                values.forEach((type, known) -> {
                    if (type.isInstance(value) && known.size() < 300) {
                        known.add(value);
                    }
                });
                properties(value).forEach(left::add);
            }
        }
        return values;
    }

    private static Stream<Object> samples() {
        DisclosureReport report = SampleReports.of(Form.FORM_2021);
        return Stream.of(
                        Stream.of(Form.values()).map(SampleReports::of),
                        Stream.of(Form.values()),
                        Form.FORM_2021.tables().stream().map(TableLayout::of),
                        Stream.of(MoneyUnit.values()),
                        Stream.of(AgencyLevel.values()),
                        Stream.of(AgencyKind.values()),
                        Stream.of(CellState.values()),
                        Stream.of(FlatColumn.Type.values()),
                        Indicators.all().stream(),
                        FlatTables.reportRow(report).stream(),
                        Stream.of(Form.values())
                                .map(SampleReports::of)
                                .map(other -> ReportComparison.of(other, report)),
                        Stream.of(FlatTables.reports(), FlatTables.cells(), FlatTables.indicators()),
                        Stream.of(
                                SampleResults.result(),
                                SampleResults.corpusResult(),
                                SampleResults.catalogue(),
                                SampleResults.update(),
                                SampleResults.waivers(),
                                new FindingCounts(1, 2, 3, 4),
                                new FindingGroup(SampleResults.FAILED_SUM, List.of()),
                                new FindingGroup(
                                        SampleResults.FAILED_SUM,
                                        SampleResults.result().findings()),
                                new ResultChanges(
                                        List.of(SampleResults.FAILED_SUM),
                                        List.of(),
                                        List.of(SampleResults.FAILED_SUM)),
                                new YearPair(report, report.withYear(2020)),
                                ReportSum.builder(report.form(), report.year(), Agency.of("示例县人民政府"))
                                        .withProvenance()
                                        .add(report)
                                        .add(report)
                                        .addOwnShare(DisclosureReport.blank(
                                                report.form(), report.year(), Agency.of("示例县人民政府")))
                                        .build(),
                                new ReportSeries(List.of(report, report.withYear(report.year() - 1))),
                                new CellReading(
                                        new LocalizedText("第3行", "Line 3"),
                                        "若干",
                                        List.of(new LocalizedText("不是数字", "no number"))),
                                new RollUp(report, List.of(Agency.of("示例县教育局")), true),
                                Cell.count(0),
                                Cell.change(-3),
                                Cell.amount("0"),
                                Cell.amount("25.10"),
                                Cell.blank(),
                                Cell.notApplicable(),
                                Cell.text("若干")))
                .flatMap(some -> some);
    }

    /** What the accessors of a value give. */
    private static Stream<Object> properties(Object value) {
        return publicTypes()
                .filter(type -> type.isInstance(value))
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.getName()
                                .matches("with.*|to.*|getClass|wait|notify.*|forEach.*|hashCode|computed.*"))
                .flatMap(method -> get(value, method).stream());
    }

    private static Optional<Object> get(Object value, Method method) {
        try {
            return Optional.ofNullable(method.invoke(value));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public types of core that can have a value. */
    private static Stream<Class<?>> publicTypes() {
        try {
            Path classes = Path.of(DisclosureReport.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(classes)) {
                return typesBelow(classes);
            }
            try (FileSystem jar = FileSystems.newFileSystem(classes)) {
                return typesBelow(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> typesBelow(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files
                    .map(classes::relativize)
                    .map(Path::toString)
                    .filter(name -> name.matches("org/gongkai/(figures|form|report|finding|text)/.*\\.class"))
                    .filter(name -> !name.endsWith("package-info.class"))
                    .sorted()
                    .<Class<?>>map(EveryTypeTest::type)
                    .filter(EveryTypeTest::canHaveAValue)
                    .toList()
                    .stream();
        }
    }

    private static Class<?> type(String file) {
        try {
            return Class.forName(file.replace(".class", "").replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean canHaveAValue(Class<?> type) {
        boolean isPublic = Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null
                        || Modifier.isPublic(type.getEnclosingClass().getModifiers()));
        boolean hasMembers = Stream.of(type.getMethods())
                .anyMatch(method ->
                        method.getDeclaringClass() != Object.class && !Modifier.isStatic(method.getModifiers()));
        return isPublic
                && hasMembers
                && !NO_VALUES.contains(type)
                && !Throwable.class.isAssignableFrom(type)
                && !type.getSimpleName().equals("Builder");
    }
}
