package org.gongkai.examples.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** Rows that are made as they are asked for, so that of a partition only the rows of one report are held in memory. */
final class Rows {

    private Rows() {}

    static Iterator<Row> flatMap(Iterator<Row> rows, Function<Row, Stream<Row>> made) {
        return new Iterator<>() {

            private Iterator<Row> current = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!current.hasNext() && rows.hasNext()) {
                    current = made.apply(rows.next()).iterator();
                }
                return current.hasNext();
            }

            @Override
            public Row next() {
                return hasNext()
                        ? current.next()
                        : Collections.<Row>emptyIterator().next();
            }
        };
    }
}
