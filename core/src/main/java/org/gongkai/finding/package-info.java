/**
 * What checking a report brings to light, as values: findings, the descriptions of the rules that found them, the result.
 * They can be stored and shown without the engine that made them.
 */
@NullMarked
package org.gongkai.finding;

import org.jspecify.annotations.NullMarked;
