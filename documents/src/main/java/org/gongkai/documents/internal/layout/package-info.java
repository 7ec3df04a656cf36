/**
 * Makes paragraphs and tables of what is printed on pages, whatever format the pages are in: characters, lines and areas with
 * their places.
 */
@NullMarked
package org.gongkai.documents.internal.layout;

import org.jspecify.annotations.NullMarked;
