/** Parses OFD documents (GB/T 33190), the official fixed-layout format, on the ZIP and XML of the JDK. */
@NullMarked
package org.gongkai.documents.internal.ofd;

import org.jspecify.annotations.NullMarked;
