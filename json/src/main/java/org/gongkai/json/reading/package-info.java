/** What comes of reading JSON: values, and why there is none; and how large a text may be. */
@NullMarked
package org.gongkai.json.reading;

import org.jspecify.annotations.NullMarked;
