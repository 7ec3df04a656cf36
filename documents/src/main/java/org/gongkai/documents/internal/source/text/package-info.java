/** Parses text as people and programs leave it: lines, and the tables of markup languages. */
@NullMarked
package org.gongkai.documents.internal.source.text;

import org.jspecify.annotations.NullMarked;
