/** The JSON of what {@link org.gongkai.finding} consists of: results of checking reports, policies and waivers. */
@NullMarked
package org.gongkai.json.internal.finding;

import org.jspecify.annotations.NullMarked;
