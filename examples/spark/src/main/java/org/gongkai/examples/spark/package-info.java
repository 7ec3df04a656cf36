/** Reports of a whole country on Apache Spark. */
@NullMarked
package org.gongkai.examples.spark;

import org.jspecify.annotations.NullMarked;
