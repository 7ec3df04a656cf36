/**
 * What JSON consists of: a {@link org.gongkai.json.internal.codec.ValueCodec} for each kind of value, which reads it, writes it, and
 * says as a schema what it can be.
 */
@NullMarked
package org.gongkai.json.internal.codec;

import org.jspecify.annotations.NullMarked;
