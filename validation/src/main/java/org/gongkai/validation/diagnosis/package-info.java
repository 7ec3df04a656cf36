/** The search for the cells behind failed sums; not for use from outside. */
@NullMarked
package org.gongkai.validation.diagnosis;

import org.jspecify.annotations.NullMarked;
