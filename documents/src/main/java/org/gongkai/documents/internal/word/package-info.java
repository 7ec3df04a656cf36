/** Turns Word documents into paragraphs and tables. */
@NullMarked
package org.gongkai.documents.internal.word;

import org.jspecify.annotations.NullMarked;
