/** The formats that the library reads, and how the content of a document tells its format. */
@NullMarked
package org.gongkai.documents.internal.format;

import org.jspecify.annotations.NullMarked;
