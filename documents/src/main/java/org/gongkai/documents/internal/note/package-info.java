/** Collects and words what a reading has to say. */
@NullMarked
package org.gongkai.documents.internal.note;

import org.jspecify.annotations.NullMarked;
