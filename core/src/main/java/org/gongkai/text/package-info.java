/** Words in Chinese and English, and how numbers are written in them. */
@NullMarked
package org.gongkai.text;

import org.jspecify.annotations.NullMarked;
