/** Turns web pages into paragraphs and tables, as browsers show them. */
@NullMarked
package org.gongkai.documents.internal.html;

import org.jspecify.annotations.NullMarked;
