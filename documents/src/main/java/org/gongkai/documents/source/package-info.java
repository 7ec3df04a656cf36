/**
 * What documents of every format are turned into, paragraphs and tables with their places, and how a format is added.
 */
@NullMarked
package org.gongkai.documents.source;

import org.jspecify.annotations.NullMarked;
