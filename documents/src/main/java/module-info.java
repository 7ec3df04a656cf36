/** Published documents in, as typed reports with notes on what could not be read, and out in the layout of the form. */
@SuppressWarnings("requires-automatic") // PDFBox has a name, but no module of its own.
module org.gongkai.documents {
    requires transitive org.gongkai.core;
    requires io.jstach.jstachio;
    requires java.desktop;
    requires java.xml;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.poi.poi;
    requires org.apache.poi.scratchpad;
    requires org.apache.xmlbeans;
    requires org.jsoup;
    requires static org.jspecify;

    exports org.gongkai.documents;
    exports org.gongkai.documents.reading;
    exports org.gongkai.documents.source;
}
