/** The JSON of what {@link org.gongkai.form} consists of: addresses, and the form itself with its tables. */
@NullMarked
package org.gongkai.json.internal.form;

import org.jspecify.annotations.NullMarked;
