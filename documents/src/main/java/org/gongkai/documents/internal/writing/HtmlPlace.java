package org.gongkai.documents.internal.writing;

import org.gongkai.form.CellPath;
import org.gongkai.form.Form;

/**
 * A link to a place in the report.
 *
 * @param target the JSON Pointer to the place, which is its id on the page
 * @param label what it is called
 */
record HtmlPlace(String target, String label) {

    static HtmlPlace of(CellPath path, Form form, HtmlWords words) {
        String label = form.cell(path).map(cell -> words.of(cell.labelPath())).orElse(path.toString());
        return new HtmlPlace(path.toString(), label);
    }
}
