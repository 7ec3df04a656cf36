/** A command line that reads reports, checks them and tells people or programs what it found. */
@NullMarked
package org.gongkai.examples.check;

import org.jspecify.annotations.NullMarked;
