package org.gongkai.json.internal.report;

import java.util.List;
import java.util.Optional;
import org.gongkai.form.Form;
import org.gongkai.form.Section;
import org.gongkai.json.internal.codec.Key;
import org.gongkai.json.internal.codec.Member;
import org.gongkai.json.internal.codec.NumberCodec;
import org.gongkai.json.internal.codec.ObjectCodec;
import org.gongkai.json.internal.codec.RecordCodec;
import org.gongkai.json.internal.codec.SchemaVersion;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.form.FormCodec;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.Overview;
import org.gongkai.report.RollUp;
import org.gongkai.report.YearPair;
import org.gongkai.text.LocalizedText;

/** What the JSON of a report consists of, for reading and writing alike. */
public final class ReportCodec {

    private static final LocalizedText NOT_KNOWN = new LocalizedText("不知道", "not known");

    /** What it means that a section is absent. */
    static final LocalizedText NO_SECTION = new LocalizedText("报告缺这一部分", "the report lacks the section");

    private static final ObjectCodec<DisclosureReport, Draft> OBJECT = new ObjectCodec<>(
            new LocalizedText("年度报告的对象", "the object of a report"),
            Draft::new,
            List.of(
                    SchemaVersion.member(),
                    Member.required(IdentityCodec.FORM_KEY, DisclosureReport::form, Draft::form, FormCodec.FORM),
                    Member.required(IdentityCodec.YEAR_KEY, DisclosureReport::year, Draft::year, NumberCodec.YEAR),
                    Member.optional(
                            Key.of("title", "标题", "title"),
                            NOT_KNOWN,
                            DisclosureReport::title,
                            (draft, title) -> draft.report().title(title),
                            TextCodec.TEXT),
                    Member.required(
                            IdentityCodec.AGENCY_KEY,
                            DisclosureReport::agency,
                            (draft, agency) -> draft.report().agency(agency),
                            IdentityCodec.AGENCY),
                    Member.optional(
                            Key.of("publishedOn", "公布日期", "day of publication"),
                            NOT_KNOWN,
                            DisclosureReport::publishedOn,
                            (draft, day) -> draft.report().publishedOn(day),
                            TextCodec.DATE),
                    Member.optional(
                            key(Section.OVERVIEW),
                            NO_SECTION,
                            report -> report.overview().map(Overview::passages),
                            (draft, passages) -> draft.report().overview(new Overview(passages)),
                            ProseCodec.PASSAGES),
                    TableMember.of(Section.ARTICLE_20),
                    TableMember.of(Section.APPLICATIONS),
                    TableMember.of(Section.REVIEW_AND_LITIGATION),
                    Member.optional(
                            key(Section.PROBLEMS_AND_IMPROVEMENTS),
                            NO_SECTION,
                            DisclosureReport::problemsAndImprovements,
                            (draft, text) -> draft.report().problemsAndImprovements(text),
                            TextCodec.TEXT),
                    Member.optional(
                            key(Section.OTHER_MATTERS),
                            NO_SECTION,
                            DisclosureReport::otherMatters,
                            (draft, matters) -> draft.report().otherMatters(matters),
                            ProseCodec.OTHER_MATTERS)),
            Draft::finish);

    /** A report. */
    public static final ValueCodec<DisclosureReport> REPORT = OBJECT;

    /** A report and the one before. */
    public static final ValueCodec<YearPair> YEAR_PAIR = RecordCodec.of(
            YearPair.class,
            new LocalizedText("两年报告的对象", "the object of two years"),
            RecordCodec.required(Key.of("report", "所检查的报告", "the report that is checked"), YearPair::report, REPORT),
            RecordCodec.required(
                    Key.of("previous", "上一年度的报告", "the report of the year before"), YearPair::previous, REPORT));

    /** What is to be summed up. */
    public static final ValueCodec<RollUp> ROLL_UP = RecordCodec.of(
            RollUp.class,
            new LocalizedText("汇总的对象", "the object of a roll-up"),
            RecordCodec.required(
                    Key.of("parent", "汇总报告", "the report that is the sum of others"), RollUp::parent, REPORT),
            RecordCodec.list(
                    Key.of("roster", "应报送的机关", "the agencies whose reports it sums up"),
                    RollUp::roster,
                    IdentityCodec.AGENCY),
            RecordCodec.required(
                    Key.of("ownShare", "本级另有数字", "whether the parent has a share of its own"),
                    RollUp::ownShare,
                    TextCodec.TRUTH));

    private ReportCodec() {}

    /**
     * Reads what can be read of a report.
     *
     * @param in the tokens, which take note of what is refused
     * @return the report; empty if form or year is not known
     */
    public static Optional<DisclosureReport> readLeniently(JsonTokens in) {
        try {
            return OBJECT.readDraft(in).finishIfPossible();
        } catch (Refusal e) {
            in.refuseValue(e, 0);
            return Optional.empty();
        }
    }

    private static Key key(Section section) {
        return new Key(section.key(), section.heading());
    }

    /** What has been read of a report so far. */
    static final class Draft {

        // What stands in for the agency is an agency of which nothing is known.
        private final DisclosureReport.Builder report =
                DisclosureReport.builder().agency(Agency.builder().build());
        private final TableReader tables = new TableReader();
        private boolean hasYear;

        /** Gives everything but form, year and tables. */
        DisclosureReport.Builder report() {
            return report;
        }

        /** Gives the tables, which can be handed over only when the form is known. */
        TableReader tables() {
            return tables;
        }

        void form(Form form) {
            report.form(form);
            tables.formIs(form);
        }

        void year(int year) {
            report.year(year);
            hasYear = true;
        }

        DisclosureReport finish() {
            tables.addTo(report);
            return report.build();
        }

        /** Makes the report if it has what there is no report without: a form and a year. */
        Optional<DisclosureReport> finishIfPossible() {
            return hasYear && tables.hasForm() ? Optional.of(finish()) : Optional.empty();
        }
    }
}
