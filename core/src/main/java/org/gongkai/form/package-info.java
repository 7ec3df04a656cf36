/**
 * The form of the annual report on open government information (政府信息公开工作年度报告) as data: sections, tables, rows,
 * columns, printed labels, units, and which cells must add up to which.
 *
 * <p>Everything that handles a report reads this package; nothing repeats it. {@link org.gongkai.form.Form} is the entry.
 */
@NullMarked
package org.gongkai.form;

import org.jspecify.annotations.NullMarked;
