/** Turns Excel workbooks into paragraphs and tables. */
@NullMarked
package org.gongkai.documents.internal.source.sheet;

import org.jspecify.annotations.NullMarked;
