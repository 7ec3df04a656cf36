/** Published documents in, as typed reports with notes on what could not be read, and out in the layout of the form. */
@SuppressWarnings("requires-automatic") // PDFBox has a name, but no module of its own.
module org.gongkai.documents {
    requires transitive org.gongkai.core;
    requires de.siegmar.fastcsv;
    requires io.jstach.jstachio;
    requires java.desktop;
    requires java.xml;
    requires static org.apache.fontbox;
    requires static org.apache.pdfbox;
    requires static org.apache.pdfbox.io;
    requires static org.apache.poi.ooxml;
    requires static org.apache.poi.ooxml.schemas;
    requires static org.apache.poi.poi;
    requires static org.apache.poi.scratchpad;
    requires static org.apache.xmlbeans;
    requires org.jsoup;
    requires static org.jspecify;

    uses org.gongkai.documents.source.DocumentFormat;

    exports org.gongkai.documents;
    exports org.gongkai.documents.page;
    exports org.gongkai.documents.reading;
    exports org.gongkai.documents.source;
}
