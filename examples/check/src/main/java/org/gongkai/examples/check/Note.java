package org.gongkai.examples.check;

import java.util.OptionalInt;
import org.gongkai.form.LocalizedText;

/**
 * Something that was noticed while an input was read.
 *
 * @param kind what kind of thing
 * @param line the line, counted from 1, where it is known
 * @param text the words of the input that it is about, may be empty
 * @param message what was noticed and what was done
 */
record Note(String kind, OptionalInt line, String text, LocalizedText message) {}
