/** Published documents in, as typed reports with notes on what could not be read. */
module org.gongkai.documents {
    requires transitive org.gongkai.core;
    requires org.jsoup;
    requires static org.jspecify;

    exports org.gongkai.documents;
}
