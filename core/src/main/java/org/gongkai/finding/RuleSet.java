package org.gongkai.finding;

/**
 * The catalogue from which rules were taken, at a certain state.
 *
 * @param name who it belongs to, for example {@code gongkai}
 * @param version its state, for example {@code 1}; another one once rules are added or change what they find
 */
public record RuleSet(String name, String version) {}
