/** Checking reports; {@link org.gongkai.validation.ReportValidator} is the entry. */
@NullMarked
package org.gongkai.validation;

import org.jspecify.annotations.NullMarked;
