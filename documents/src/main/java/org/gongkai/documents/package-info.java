/**
 * Reads published annual reports into the types of {@link org.gongkai.report}, and says what a document lost or garbled.
 *
 * <p>{@link org.gongkai.documents.DocumentReader} is the entry. A parser for each format turns the source into paragraphs and
 * tables; one recogniser, driven by {@link org.gongkai.form.Form}, turns these into a report. Both are internal.
 */
@NullMarked
package org.gongkai.documents;

import org.jspecify.annotations.NullMarked;
