/** The recogniser: driven by {@link org.gongkai.form.Form}, it finds the report in the paragraphs and tables of a document. */
@NullMarked
package org.gongkai.documents.internal.recognition;

import org.jspecify.annotations.NullMarked;
