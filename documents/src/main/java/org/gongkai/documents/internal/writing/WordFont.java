package org.gongkai.documents.internal.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** The fonts of official documents. The table of fonts names others for systems that lack them. */
enum WordFont {
    /** For prose and values. */
    BODY("仿宋", "FangSong,STFangsong,FandolFang,Noto Serif CJK SC"),
    /** For headings and labels. */
    HEADING("黑体", "SimHei,STHeiti,Noto Sans CJK SC");

    static final String LATIN = "Times New Roman";

    private static final String TABLE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">%s%s</w:fonts>
            """;

    private static final String FONT =
            "<w:font w:name=\"%s\"><w:altName w:val=\"%s\"/><w:charset w:val=\"86\"/></w:font>";

    private final String family;
    private final String alternatives;

    WordFont(String family, String alternatives) {
        this.family = family;
        this.alternatives = alternatives;
    }

    String family() {
        return family;
    }

    /** POI has no type for the table of fonts, so its part of the file is written as it is. */
    static void declareAll(XWPFDocument document) {
        XWPFRelation relation = XWPFRelation.FONT_TABLE;
        try {
            PackagePart part = document.getPackage()
                    .createPart(
                            PackagingURIHelper.createPartName(relation.getDefaultFileName()),
                            relation.getContentType());
            document.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, relation.getRelation());
            try (OutputStream out = part.getOutputStream()) {
                out.write(TABLE.formatted(BODY.declaration(), HEADING.declaration())
                        .getBytes(StandardCharsets.UTF_8));
            }
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String declaration() {
        return FONT.formatted(family, alternatives);
    }
}
