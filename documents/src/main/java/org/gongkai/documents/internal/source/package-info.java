/** What documents of every format are turned into, paragraphs and tables, and a parser for each format. */
@NullMarked
package org.gongkai.documents.internal.source;

import org.jspecify.annotations.NullMarked;
