package org.gongkai.examples.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gongkai.finding.Policy;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.text.InvalidValueException;
import org.gongkai.text.LocalizedText;
import picocli.CommandLine.Option;

/** A policy as an office keeps it. Whatever is wrong with it is told with its place. */
final class PolicyFile {

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = {
                "调整规则的文件（JSON）：改变严重程度、停用规则、允许差额。",
                "How to depart from the catalogue: a policy in the library's JSON."
            })
    private Optional<Path> file = Optional.empty();

    /** Obtains a validator that departs from the catalogue as the policy says, if there is one. */
    <V> V applyTo(V validator, BiFunction<V, Policy, V> withPolicy) {
        return file.map(path -> applyTo(validator, withPolicy, path)).orElse(validator);
    }

    private static <V> V applyTo(V validator, BiFunction<V, Policy, V> withPolicy, Path file) {
        try (InputStream stream = RegularFile.open(file)) {
            return withPolicy.apply(
                    validator, DisclosureJson.standard().policies().read(stream));
        } catch (DisclosureJsonException e) {
            throw unusable(file, e.problem().message());
        } catch (InvalidValueException e) {
            throw unusable(
                    file,
                    new LocalizedText(
                            "发现" + e.found().zh() + "，应为" + e.expected().zh(),
                            "found " + e.found().en() + ", expected "
                                    + e.expected().en()));
        } catch (IOException e) {
            throw unusable(file, FileTrouble.of(e).message());
        }
    }

    private static UsageException unusable(Path file, LocalizedText why) {
        return new UsageException(new LocalizedText(file + "：" + why.zh(), file + ": " + why.en()));
    }
}
