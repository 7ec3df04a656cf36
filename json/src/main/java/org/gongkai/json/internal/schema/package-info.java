/** JSON Schemas as values, and how they are written. */
@NullMarked
package org.gongkai.json.internal.schema;

import org.jspecify.annotations.NullMarked;
