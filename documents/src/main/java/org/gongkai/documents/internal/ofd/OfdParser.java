package org.gongkai.documents.internal.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.documents.internal.archive.Archive;
import org.gongkai.documents.internal.archive.XmlElement;
import org.gongkai.documents.internal.layout.Page;
import org.gongkai.documents.internal.layout.PageLayout;
import org.gongkai.documents.internal.layout.WorkLimit;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourceBuilder;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.documents.source.UnreadableSourceException;
import org.gongkai.documents.source.UnreadableSourceException.Reason;

/** Parses OFD documents (GB/T 33190): all documents of a file one after the other, each with its pages and their templates. */
public final class OfdParser {

    /** The part by which every such file begins. */
    public static final String ROOT = "OFD.xml";

    private static final String ENCRYPTIONS = "Encryptions.xml";

    private static final int MOST_PAGES = 300;

    private final Archive archive;
    private final WorkLimit work = new WorkLimit();

    /** The pages of each document. */
    private final List<List<Page>> documents = new ArrayList<>();

    /** The number of the last page; the pages of all documents are counted together. */
    private int number;

    private OfdParser(Archive archive) {
        this.archive = archive;
    }

    /**
     * Parses a file.
     *
     * @param bytes the file
     * @param limits how large it may be
     * @return the paragraphs and tables of its documents
     * @throws IOException if the file is damaged
     * @throws UnreadableSourceException if the file is locked, has no text, or is too large
     */
    public static SourceDocument parse(byte[] bytes, ReadingLimits limits) throws IOException {
        OfdParser parser = new OfdParser(new Archive(bytes, limits));
        parser.read();
        if (parser.number == 0) {
            throw new IOException("No pages");
        }
        if (parser.documents.stream().flatMap(List::stream).allMatch(Page::isBlank)) {
            throw new UnreadableSourceException(
                    Reason.SCANNED,
                    "OFD 文件没有文字，可能是扫描件，或文字已转为图形。请使用带文字的文件。",
                    "The OFD document has no text, and is probably a scan, or its text was turned into drawings; "
                            + "use a file with text.");
        }
        SourceBuilder document = new SourceBuilder(limits);
        parser.documents.forEach(pages -> PageLayout.add(pages, document));
        return document.build();
    }

    private void read() throws IOException {
        XmlElement root = archive.xml(ROOT).orElseThrow(() -> new IOException("No " + ROOT));
        if (archive.has(ENCRYPTIONS)) {
            throw UnreadableSourceException.encrypted();
        }
        for (XmlElement body : root.children("DocBody").toList()) {
            Optional<String> document =
                    body.child("DocRoot").map(path -> path.text().strip());
            if (document.isPresent()) {
                readDocument(Archive.resolve(ROOT, document.get()));
            }
        }
    }

    private void readDocument(String name) throws IOException {
        XmlElement document = archive.xml(name).orElseThrow(() -> new IOException("No " + name));
        Optional<XmlElement> common = document.child("CommonData");
        documents.add(new ArrayList<>());
        Resources resources = new Resources();
        Map<String, XmlElement> templates = new HashMap<>();
        for (XmlElement data : common.map(found -> found.children().toList()).orElse(List.of())) {
            if (data.is("PublicRes") || data.is("DocumentRes")) {
                resources.add(Archive.resolve(name, data.text().strip()));
            } else if (data.is("TemplatePage")) {
                Optional<XmlElement> page = part(name, data);
                data.attribute("ID").ifPresent(id -> page.ifPresent(found -> templates.put(id, found)));
            }
        }
        Optional<XmlElement> area = common.flatMap(found -> found.child("PageArea"));
        for (XmlElement page : document.child("Pages")
                .map(found -> found.children("Page").toList())
                .orElse(List.of())) {
            if (++number > MOST_PAGES) {
                throw UnreadableSourceException.beyond("页数", "pages", MOST_PAGES);
            }
            Optional<XmlElement> content = part(name, page);
            if (content.isPresent()) {
                addPage(
                        content.get(),
                        page.attribute("BaseLoc").map(path -> Archive.resolve(name, path)),
                        area,
                        templates,
                        resources);
            }
        }
    }

    private Optional<XmlElement> part(String from, XmlElement reference) throws IOException {
        Optional<String> path = reference.attribute("BaseLoc");
        return path.isEmpty() ? Optional.empty() : archive.xml(Archive.resolve(from, path.get()));
    }

    private void addPage(
            XmlElement page,
            Optional<String> name,
            Optional<XmlElement> area,
            Map<String, XmlElement> templates,
            Resources shared)
            throws IOException {
        Resources resources = new Resources(shared);
        for (XmlElement own : page.children("PageRes").toList()) {
            resources.add(Archive.resolve(name.orElse(""), own.text().strip()));
        }
        OfdPage printed = new OfdPage(number, page.child("Area").or(() -> area), resources.byId, work);
        List<XmlElement> used = page.children("Template").toList();
        used.stream()
                .filter(template -> !isForeground(template))
                .forEach(template -> print(template, templates, printed));
        printed.print(page);
        used.stream().filter(OfdParser::isForeground).forEach(template -> print(template, templates, printed));
        documents.get(documents.size() - 1).add(printed.page());
    }

    private static boolean isForeground(XmlElement template) {
        return template.attribute("ZOrder").filter("Foreground"::equals).isPresent();
    }

    private static void print(XmlElement template, Map<String, XmlElement> templates, OfdPage page) {
        template.attribute("TemplateID").map(templates::get).ifPresent(page::print);
    }

    /** What objects of a page refer to by number: how lines are drawn, pictures, and groups of objects. */
    private final class Resources {

        private final Map<String, XmlElement> byId = new HashMap<>();

        Resources() {}

        Resources(Resources shared) {
            byId.putAll(shared.byId);
        }

        void add(String name) throws IOException {
            Optional<XmlElement> part = archive.xml(name);
            part.ifPresent(root -> root.children()
                    .flatMap(XmlElement::children)
                    .forEach(resource -> resource.attribute("ID").ifPresent(id -> byId.put(id, resource))));
        }
    }
}
