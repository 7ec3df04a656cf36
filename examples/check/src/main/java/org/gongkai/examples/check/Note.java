package org.gongkai.examples.check;

import java.util.Optional;
import org.gongkai.text.LocalizedText;

/**
 * Something that was noticed while an input was read.
 *
 * @param kind what kind of thing
 * @param place where it stands in the input, where that is known
 * @param text the words of the input that it is about, may be empty
 * @param message what was noticed and what was done
 */
record Note(String kind, Optional<LocalizedText> place, String text, LocalizedText message) {}
