/** The search for the cells behind failed sums; not for use from outside. */
@NullMarked
package org.gongkai.validation.internal.diagnosis;

import org.jspecify.annotations.NullMarked;
