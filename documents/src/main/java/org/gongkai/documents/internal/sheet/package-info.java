/** Makes paragraphs and tables of the cells of sheets, whatever format the sheets are in. */
@NullMarked
package org.gongkai.documents.internal.sheet;

import org.jspecify.annotations.NullMarked;
