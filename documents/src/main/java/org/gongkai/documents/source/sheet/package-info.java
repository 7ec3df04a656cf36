/** Turns Excel workbooks into paragraphs and tables. */
@NullMarked
package org.gongkai.documents.source.sheet;

import org.jspecify.annotations.NullMarked;
