/** What JSON is read from and written to, token by token, whichever library does it; and how what does not fit is refused. */
@NullMarked
package org.gongkai.json.internal.token;

import org.jspecify.annotations.NullMarked;
