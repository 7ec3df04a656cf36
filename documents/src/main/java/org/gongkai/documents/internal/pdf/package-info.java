/** Turns PDF documents into paragraphs and tables. */
@NullMarked
package org.gongkai.documents.internal.pdf;

import org.jspecify.annotations.NullMarked;
