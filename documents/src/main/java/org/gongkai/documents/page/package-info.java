/** What pages over many reports are made of. */
@NullMarked
package org.gongkai.documents.page;

import org.jspecify.annotations.NullMarked;
