/** What the packages of core share among themselves; not for use from outside. */
@NullMarked
package org.gongkai.internal;

import org.jspecify.annotations.NullMarked;
