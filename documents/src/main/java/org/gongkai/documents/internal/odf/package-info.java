/** Parses OpenDocument texts and spreadsheets on the ZIP and XML of the JDK. */
@NullMarked
package org.gongkai.documents.internal.odf;

import org.jspecify.annotations.NullMarked;
