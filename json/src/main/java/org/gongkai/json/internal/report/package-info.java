/** The JSON of reports, whose tables follow from {@link org.gongkai.form.Form}, and of what says which report it is. */
@NullMarked
package org.gongkai.json.internal.report;

import org.jspecify.annotations.NullMarked;
