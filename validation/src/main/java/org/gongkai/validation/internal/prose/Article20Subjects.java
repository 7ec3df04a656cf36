package org.gongkai.validation.internal.prose;

import static org.gongkai.validation.internal.prose.Phrases.IS;
import static org.gongkai.validation.internal.prose.Phrases.done;
import static org.gongkai.validation.internal.prose.Phrases.maybe;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.form.Article20Table.Form2019;
import org.gongkai.form.Article20Table.Form2021;
import org.gongkai.form.Row;

/** What is claimed of what section two counts: documents, decisions, fees. */
final class Article20Subjects {

    private static final Set<Domain> ANY = EnumSet.allOf(Domain.class);

    private Article20Subjects() {}

    static List<Subject> all() {
        return Stream.of(
                        documents("(?:行政)?规范性文件", Form2021.NORMATIVE_DOCUMENTS, Form2019.NORMATIVE_DOCUMENTS),
                        documents("(?:地方)?(?:政府)?规章", Form2021.GOVERNMENT_RULES, Form2019.GOVERNMENT_RULES),
                        Stream.of(
                                decisions("行政许可", Form2021.LICENSING, Form2019.LICENSING),
                                decisions("行政处罚", Form2021.PENALTIES, Form2019.PENALTIES),
                                decisions("行政强制", Form2021.COERCION, Form2019.COERCION),
                                Subject.amount(
                                        "(?:收取|征收)?行政事业性收费(?:收取|收入)?(?:总金额|金额|总额)?" + IS + "|(?:收取|征收)" + Clause.FIGURE
                                                + "行政事业性收费",
                                        ANY,
                                        CellSum.of(Form2021.AMOUNT, Form2021.FEES))))
                .flatMap(subjects -> subjects)
                .toList();
    }

    private static Stream<Subject> documents(String name, Row standard, Row trial) {
        return Stream.of(
                Subject.count(
                        whole(done("新?制发|新?制定出台|新?制定|新?制作|出台|印发", name)),
                        ANY,
                        CellSum.of(Form2021.ISSUED, standard).plus(CellSum.of(Form2019.NEWLY_MADE, trial))),
                Subject.count(whole(done("废止", name)), ANY, CellSum.of(Form2021.REPEALED, standard)),
                Subject.count(whole(done("现行有效的?|继续有效的?", name)), ANY, CellSum.of(Form2021.IN_FORCE, standard)));
    }

    /** Without its object such a phrase does not say which documents it means. */
    private static String whole(String phrase) {
        return "(?:" + phrase + ")(?<=(?:规范性文件|规章).{0," + PhraseBook.LONGEST_PHRASE + "})";
    }

    private static Subject decisions(String name, Row standard, Row trial) {
        String made = "(?:作出|做出)";
        return Subject.count(
                made + "了?" + name + "(?:处理)?(?:决定书?)?" + IS
                        + "|" + name + "(?:处理)?决定书?" + IS
                        + "|" + made + "了?" + Clause.FIGURE + name + maybe("决定书?"),
                ANY,
                CellSum.of(Form2021.DECISIONS, standard).plus(CellSum.of(Form2019.DECISIONS, trial)));
    }
}
