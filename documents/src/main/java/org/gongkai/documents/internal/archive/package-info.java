/** Archives of parts, and the XML in them, read within limits. */
@NullMarked
package org.gongkai.documents.internal.archive;

import org.jspecify.annotations.NullMarked;
