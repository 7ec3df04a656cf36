package org.gongkai;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is public stays: {@code SIGNATURES.txt} of every published module lists all that others can call, extend or name,
 * and a change of it is seen. The starter comes last of what is published, so the test of all is here.
 */
class PublicSignaturesTest {

    private static final Path PROJECT = Path.of("../..");

    static Stream<String> modules() {
        return Stream.of("core", "core/testkit", "json", "validation", "validation/spring", "documents");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void nothingPublicComesOrGoesUnseen(String module) throws IOException {
        Path file = PROJECT.resolve(module).resolve("SIGNATURES.txt");
        Set<String> current =
                types(module).flatMap(PublicSignaturesTest::signatures).collect(Collectors.toCollection(TreeSet::new));
        if (Boolean.getBoolean("gongkai.renew")) {
            Files.write(file, current);
        }

        List<String> listed = Files.readAllLines(file);
        assertThat(listed)
                .filteredOn(not(current::contains))
                .as("signatures that are gone from %s", module)
                .isEmpty();
        assertThat(current)
                .filteredOn(not(listed::contains))
                .as(
                        "signatures that came to %s; mvn test -pl validation/spring -am -Dgongkai.renew=true lists them",
                        module)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyTypeSaysSinceWhenItIsThere(String module) throws IOException {
        Path sources = PROJECT.resolve(module).resolve("src/main/java");
        assertThat(types(module).filter(type -> type.getDeclaringClass() == null))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(sources.resolve(type.getName().replace('.', '/') + ".java"))
                        .content()
                        .containsPattern("(?m)^ \\* @since \\d+\\.\\d+\\.\\d+$"));
    }

    /** The types of a module that others see. */
    private static Stream<Class<?>> types(String module) throws IOException {
        Path classes = PROJECT.resolve(module).resolve("target/classes");
        try (Stream<Path> files = Files.walk(classes)) {
            List<Path> found = files.toList();
            return found.stream()
                    .map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("-"))
                    .<Class<?>>map(
                            name -> load(name.replaceFirst("\\.class$", "").replace(File.separatorChar, '.')))
                    .filter(isExported(classes).and(PublicSignaturesTest::isSeen));
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicSignaturesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Predicate<Class<?>> isExported(Path classes) {
        Path module = classes.resolve("module-info.class");
        if (!Files.exists(module)) {
            return type -> true;
        }
        try (InputStream in = Files.newInputStream(module)) {
            Set<String> packages = ModuleDescriptor.read(in).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
            return type -> packages.contains(type.getPackageName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSeen(Class<?> type) {
        return isSeen(type.getModifiers())
                && !type.isSynthetic()
                && (type.getDeclaringClass() == null || isSeen(type.getDeclaringClass()));
    }

    private static boolean isSeen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static Stream<String> signatures(Class<?> type) {
        Stream<Member> own = Stream.of(
                        type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Arrays::<Member>stream);
        return Stream.concat(
                Stream.of(header(type)),
                Stream.concat(own, inherited(type))
                        .filter(member -> isSeen(member.getModifiers()) && !member.isSynthetic())
                        .map(member -> type.getName() + " " + signature(member)));
    }

    /** What is inherited from a type that nobody outside can name is the heir's. */
    private static Stream<Member> inherited(Class<?> type) {
        return Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .filter(parent -> !isSeen(parent))
                .flatMap(parent -> Stream.concat(Stream.<Member>of(parent.getDeclaredMethods()), inherited(parent)));
    }

    /** Written here, since every JDK prints types in a way of its own. */
    private static String header(Class<?> type) {
        StringBuilder header = new StringBuilder(type.getName()).append(" is ").append(kind(type));
        header.append(variables(type.getTypeParameters()).stripTrailing());
        if (type.getSuperclass() != null && type.getSuperclass() != Object.class) {
            header.append(" extends ").append(type.getGenericSuperclass().getTypeName());
        }
        header.append(joined(" implements ", type.getGenericInterfaces()));
        if (type.isSealed() && !type.isEnum()) {
            header.append(joined(
                    " permits ",
                    Stream.of(type.getPermittedSubclasses())
                            .filter(PublicSignaturesTest::isSeen)
                            .sorted(Comparator.comparing(Class::getName))
                            .toArray(Type[]::new)));
        }
        return header.toString();
    }

    private static String kind(Class<?> type) {
        int words = type.getModifiers() & Modifier.classModifiers();
        if (type.isInterface()) {
            return words(words & ~Modifier.ABSTRACT) + (type.isAnnotation() ? "@interface" : "interface");
        }
        if (type.isEnum()) {
            return words(words & ~Modifier.ABSTRACT & ~Modifier.FINAL) + "enum";
        }
        return words(words) + (type.isRecord() ? "record" : "class");
    }

    private static String signature(Member member) {
        int modifiers = member.getModifiers();
        if (member instanceof Field field) {
            return words(modifiers & Modifier.fieldModifiers())
                    + field.getGenericType().getTypeName() + " " + field.getName();
        }
        Executable executable = (Executable) member;
        String result = executable instanceof Method method
                ? method.getGenericReturnType().getTypeName() + " "
                : "";
        String name = executable instanceof Constructor ? "new" : executable.getName();
        return words(modifiers & Modifier.methodModifiers() & ~Modifier.SYNCHRONIZED)
                + variables(executable.getTypeParameters())
                + result
                + name
                + Stream.of(executable.getGenericParameterTypes())
                        .map(Type::getTypeName)
                        .collect(Collectors.joining(", ", "(", ")"))
                + joined(" throws ", executable.getGenericExceptionTypes());
    }

    private static String words(int modifiers) {
        return modifiers == 0 ? "" : Modifier.toString(modifiers) + " ";
    }

    private static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Stream.of(variables)
                        .map(variable -> variable + joined(" extends ", variable.getBounds()))
                        .collect(Collectors.joining(", ", "<", "> "));
    }

    private static String joined(String word, Type[] types) {
        return types.length == 0
                ? ""
                : Stream.of(types).map(Type::getTypeName).collect(Collectors.joining(", ", word, ""));
    }
}
