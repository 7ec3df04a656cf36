/** How long reading, writing and checking a report take. */
@NullMarked
package org.gongkai.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
