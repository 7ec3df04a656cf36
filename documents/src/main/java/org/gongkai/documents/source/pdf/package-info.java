/** Turns PDF documents into paragraphs and tables. */
@NullMarked
package org.gongkai.documents.source.pdf;

import org.jspecify.annotations.NullMarked;
