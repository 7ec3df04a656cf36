/** The rules of the catalogue. */
@NullMarked
package org.gongkai.validation.internal.rule;

import org.jspecify.annotations.NullMarked;
