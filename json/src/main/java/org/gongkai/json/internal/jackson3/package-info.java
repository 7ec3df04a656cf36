/** Tokens by Jackson 3, and what a mapper of Jackson 3 reads and writes with. Loaded only where Jackson 3 is there. */
@NullMarked
package org.gongkai.json.internal.jackson3;

import org.jspecify.annotations.NullMarked;
