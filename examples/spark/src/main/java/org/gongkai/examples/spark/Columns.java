package org.gongkai.examples.spark;

import java.util.List;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Names of columns, as Scala wants them. */
final class Columns {

    private Columns() {}

    static Seq<String> of(String... names) {
        return CollectionConverters.asScala(List.of(names)).toSeq();
    }
}
