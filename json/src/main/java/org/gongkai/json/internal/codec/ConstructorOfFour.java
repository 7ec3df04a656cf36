package org.gongkai.json.internal.codec;

/**
 * The constructor of a record with four components.
 *
 * @param <A> the type of the first component
 * @param <B> the type of the second component
 * @param <C> the type of the third component
 * @param <D> the type of the fourth component
 * @param <T> the record
 */
public interface ConstructorOfFour<A, B, C, D, T> {

    /**
     * Makes the record.
     *
     * @param first the first component
     * @param second the second component
     * @param third the third component
     * @param fourth the fourth component
     * @return the record
     */
    T apply(A first, B second, C third, D fourth);
}
