/** Aligns printed tables, and running text that was one, with the tables of the form. */
@NullMarked
package org.gongkai.documents.internal.table;

import org.jspecify.annotations.NullMarked;
