package org.gongkai.report;

/**
 * Section three, 三（六）其他处理: requests handled otherwise. Only from the 2021 form on are they divided by reason, so there is
 * a type for each: {@link OtherResultsForm2019} and {@link OtherResultsForm2021}.
 *
 * @since 0.1.0
 */
public interface OtherResults extends ResultGroup {}
