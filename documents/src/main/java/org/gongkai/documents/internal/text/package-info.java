/** Printed text: what only its printing adds, and how values differ from labels. */
@NullMarked
package org.gongkai.documents.internal.text;

import org.jspecify.annotations.NullMarked;
