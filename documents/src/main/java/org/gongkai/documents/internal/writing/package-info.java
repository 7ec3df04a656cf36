/** Lays reports out as the form prints them: once as a layout, which is then written as HTML, Word or Markdown. */
@NullMarked
@JStacheConfig(pathing = @JStachePath(prefix = "org/gongkai/documents/internal/writing/"))
package org.gongkai.documents.internal.writing;

import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;
import org.jspecify.annotations.NullMarked;
