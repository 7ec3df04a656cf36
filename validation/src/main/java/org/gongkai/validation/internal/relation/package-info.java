/** Sums of cells that may not all be known, and how they compare; not for use from outside. */
@NullMarked
package org.gongkai.validation.internal.relation;

import org.jspecify.annotations.NullMarked;
