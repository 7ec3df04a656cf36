/**
 * The rules of the catalogue, and the types with which an embedding system writes rules of its own:
 * {@link org.gongkai.validation.rule.Rule} and {@link org.gongkai.validation.rule.Checks}.
 */
@NullMarked
package org.gongkai.validation.rule;

import org.jspecify.annotations.NullMarked;
