/** Whole texts, each of which is one value, and the lines of a stream: their bytes, their size and their end. */
@NullMarked
package org.gongkai.json.internal.document;

import org.jspecify.annotations.NullMarked;
