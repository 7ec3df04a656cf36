/** Rules that a city adds to the catalogue. */
@NullMarked
package org.gongkai.examples.rules;

import org.jspecify.annotations.NullMarked;
