/** What a reading gives: the report, notes on what was lost or unclear, and where each value stands; and hints for it. */
@NullMarked
package org.gongkai.documents.reading;

import org.jspecify.annotations.NullMarked;
