package org.gongkai.finding;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.text.LocalizedText;

/**
 * A message with names in braces, which stand for what a finding knows. Everything is filled in at once, so that braces in a
 * text of the report stay what they are.
 */
final class MessagePattern {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private MessagePattern() {}

    /** Lists the names in either language, in alphabetical order. */
    static Set<String> names(LocalizedText pattern) {
        Set<String> names = new TreeSet<>();
        Stream.of(pattern.zh(), pattern.en())
                .flatMap(text -> NAME.matcher(text).results())
                .forEach(name -> names.add(name.group(1)));
        return names;
    }

    /** Fills in every name; all of them have to be among the values. */
    static LocalizedText fill(LocalizedText pattern, Map<String, LocalizedText> values) {
        return new LocalizedText(
                fill(pattern.zh(), values, LocalizedText::zh), fill(pattern.en(), values, LocalizedText::en));
    }

    private static String fill(
            String pattern, Map<String, LocalizedText> values, Function<LocalizedText, String> language) {
        return NAME.matcher(pattern).replaceAll(name -> {
            LocalizedText value = values.get(name.group(1));
            if (value == null) {
                throw new IllegalArgumentException("Nothing to fill in for {" + name.group(1) + "} of " + pattern);
            }
            return Matcher.quoteReplacement(language.apply(value));
        });
    }
}
