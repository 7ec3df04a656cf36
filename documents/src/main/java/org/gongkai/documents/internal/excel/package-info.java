/** Turns Excel workbooks into paragraphs and tables. */
@NullMarked
package org.gongkai.documents.internal.excel;

import org.jspecify.annotations.NullMarked;
