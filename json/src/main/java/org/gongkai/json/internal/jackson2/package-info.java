/** Tokens by Jackson 2, and what a mapper of Jackson 2 reads and writes with. Loaded only where Jackson 2 is there. */
@NullMarked
package org.gongkai.json.internal.jackson2;

import org.jspecify.annotations.NullMarked;
