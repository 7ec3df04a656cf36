/** Puts comments into the author's own file and leaves everything else as it is. */
@NullMarked
package org.gongkai.documents.internal.annotation;

import org.jspecify.annotations.NullMarked;
