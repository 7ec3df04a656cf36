package org.gongkai.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The names of organs, which reports write in full or in short: 沙溪县发展和改革局 and 沙溪县发改局, 和平街道办事处 and 和平街道. What is
 * written how stands in {@code agency-names.txt}.
 */
final class AgencyName {

    private static final String FILE = "agency-names.txt";
    private static final String NOTHING = "-";
    private static final String END = "$";

    private static final Pattern SPACE = Pattern.compile("\\s");

    /** 沙溪县教育局（沙溪县体育局）: the second name of one body. */
    private static final Pattern BRACKETED = Pattern.compile("[(\\[【〔][^()\\[\\]【】〔〕]*[)\\]】〕]");

    private static final List<Shortening> SHORTENINGS = shortenings();

    private AgencyName() {}

    /** The name without white space, in characters of one width. */
    static String plain(String name) {
        return SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** The shortest usual form of a name. */
    static String shortest(String name) {
        String plain = plain(name);
        String shortest = orElse(BRACKETED.matcher(plain).replaceAll(""), plain);
        for (Shortening shortening : SHORTENINGS) {
            shortest = orElse(shortening.of(shortest), shortest);
        }
        return shortest;
    }

    private static String orElse(String name, String other) {
        return name.isEmpty() ? other : name;
    }

    private record Shortening(String full, String brief, boolean atEnd) {

        String of(String name) {
            if (atEnd) {
                return name.endsWith(full) ? name.substring(0, name.length() - full.length()) + brief : name;
            }
            return name.replace(full, brief);
        }
    }

    private static List<Shortening> shortenings() {
        try (InputStream file = AgencyName.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .map(words -> new Shortening(
                            words[0].replace(END, ""),
                            words[1].equals(NOTHING) ? "" : words[1],
                            words[0].endsWith(END)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
