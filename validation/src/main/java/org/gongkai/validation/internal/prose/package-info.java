/**
 * The PROSE-* rules: what the words of a report say, held against its tables. Not exported; the rest of the module sees
 * {@link org.gongkai.validation.internal.prose.ProseRules} only.
 */
@NullMarked
package org.gongkai.validation.internal.prose;

import org.jspecify.annotations.NullMarked;
