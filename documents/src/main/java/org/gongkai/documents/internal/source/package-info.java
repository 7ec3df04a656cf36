/** The text of cells and paragraphs while sources of every format put it together. */
@NullMarked
package org.gongkai.documents.internal.source;

import org.jspecify.annotations.NullMarked;
