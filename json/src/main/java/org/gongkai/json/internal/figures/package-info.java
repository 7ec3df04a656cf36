/** The JSON of what {@link org.gongkai.figures} consists of: sums, comparisons, indicators, and the codebooks of flat tables. */
@NullMarked
package org.gongkai.json.internal.figures;

import org.jspecify.annotations.NullMarked;
