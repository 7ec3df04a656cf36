package org.gongkai.json;

/**
 * A place in a JSON text.
 *
 * @param pointer the JSON Pointer from the report
 * @param line counted from 1, 0 if not known
 * @param column counted from 1, 0 if not known
 */
record Place(String pointer, int line, int column) {}
