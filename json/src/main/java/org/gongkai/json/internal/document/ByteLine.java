package org.gongkai.json.internal.document;

/**
 * A line that was not looked into yet.
 *
 * @param number the number of the line, counted from 1
 * @param bytes the line without its end; nothing if it is too long
 * @param isTooLong whether the line is longer than is read
 */
public record ByteLine(int number, byte[] bytes, boolean isTooLong) {}
