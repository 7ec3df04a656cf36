package org.gongkai.json;

import java.util.List;
import java.util.Optional;
import org.gongkai.form.Form;
import org.gongkai.form.LocalizedText;
import org.gongkai.form.Section;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.CreditCode;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.DivisionCode;
import org.gongkai.report.InformationProcessingFee;
import org.gongkai.report.OtherMatters;

/** What the JSON of a report consists of, for reading and writing alike. */
final class ReportCodec {

    private static final int SCHEMA_VERSION = 1;

    private static final ValueCodec<Agency> AGENCY = new ObjectCodec<Agency, Agency.Builder>(
            new LocalizedText("行政机关的对象", "the object of an agency"),
            Agency::builder,
            List.of(
                    Member.optional("name", Agency::name, Agency.Builder::name, TextCodec.FILLED_TEXT),
                    Member.optional(
                            "level",
                            Agency::level,
                            Agency.Builder::level,
                            TextCodec.oneOf(AgencyLevel.values(), AgencyLevel::key)),
                    Member.optional(
                            "kind",
                            Agency::kind,
                            Agency.Builder::kind,
                            TextCodec.oneOf(AgencyKind.values(), AgencyKind::key)),
                    Member.optional(
                            "divisionCode",
                            Agency::divisionCode,
                            Agency.Builder::divisionCode,
                            TextCodec.filled(DivisionCode::new, DivisionCode::text)),
                    Member.optional(
                            "creditCode",
                            Agency::creditCode,
                            Agency.Builder::creditCode,
                            TextCodec.filled(CreditCode::new, CreditCode::text))),
            Agency.Builder::build);

    private static final ValueCodec<InformationProcessingFee> FEE =
            new ObjectCodec<InformationProcessingFee, InformationProcessingFee.Builder>(
                    new LocalizedText("信息处理费的对象", "the object of the information-processing fee"),
                    InformationProcessingFee::builder,
                    List.of(
                            Member.optional(
                                    "noticesIssued",
                                    ReportCodec::noticesIssued,
                                    InformationProcessingFee.Builder::noticesIssued,
                                    NumberCodec.COUNT),
                            Member.optional(
                                    "amountNotified",
                                    InformationProcessingFee::amountNotified,
                                    InformationProcessingFee.Builder::amountNotified,
                                    NumberCodec.YUAN),
                            Member.optional(
                                    "amountCollected",
                                    InformationProcessingFee::amountCollected,
                                    InformationProcessingFee.Builder::amountCollected,
                                    NumberCodec.YUAN)),
                    InformationProcessingFee.Builder::build);

    private static final ValueCodec<OtherMatters> OTHER_MATTERS = new ObjectCodec<OtherMatters, OtherMatters.Builder>(
            new LocalizedText("其他需要报告的事项的对象", "the object of other matters"),
            OtherMatters::builder,
            List.of(
                    Member.required("text", OtherMatters::text, OtherMatters.Builder::text, TextCodec.TEXT),
                    Member.optional(
                            "informationProcessingFee",
                            OtherMatters::informationProcessingFee,
                            OtherMatters.Builder::informationProcessingFee,
                            FEE)),
            OtherMatters.Builder::build);

    static final ValueCodec<DisclosureReport> REPORT = new ObjectCodec<DisclosureReport, ReportDraft>(
            new LocalizedText("年度报告的对象", "the object of a report"),
            ReportDraft::empty,
            List.of(
                    Member.required(
                            "schemaVersion",
                            report -> SCHEMA_VERSION,
                            (draft, version) -> {},
                            NumberCodec.version(SCHEMA_VERSION)),
                    Member.required(
                            "form",
                            DisclosureReport::form,
                            ReportDraft::form,
                            TextCodec.oneOf(Form.values(), Form::id)),
                    Member.required(
                            "year",
                            DisclosureReport::year,
                            (draft, year) -> draft.report().year(year),
                            NumberCodec.YEAR),
                    Member.optional(
                            "title",
                            DisclosureReport::title,
                            (draft, title) -> draft.report().title(title),
                            TextCodec.TEXT),
                    Member.required(
                            "agency",
                            DisclosureReport::agency,
                            (draft, agency) -> draft.report().agency(agency),
                            AGENCY),
                    Member.optional(
                            "publishedOn",
                            DisclosureReport::publishedOn,
                            (draft, day) -> draft.report().publishedOn(day),
                            TextCodec.DATE),
                    Member.optional(
                            Section.OVERVIEW.key(),
                            DisclosureReport::overview,
                            (draft, overview) -> draft.report().overview(overview),
                            new OverviewCodec()),
                    TableMember.of(Section.ARTICLE_20),
                    TableMember.of(Section.APPLICATIONS),
                    TableMember.of(Section.REVIEW_AND_LITIGATION),
                    Member.optional(
                            Section.PROBLEMS_AND_IMPROVEMENTS.key(),
                            DisclosureReport::problemsAndImprovements,
                            (draft, text) -> draft.report().problemsAndImprovements(text),
                            TextCodec.TEXT),
                    Member.optional(
                            Section.OTHER_MATTERS.key(),
                            DisclosureReport::otherMatters,
                            (draft, matters) -> draft.report().otherMatters(matters),
                            OTHER_MATTERS)),
            ReportDraft::finish);

    private ReportCodec() {}

    private static Optional<Long> noticesIssued(InformationProcessingFee fee) {
        return fee.noticesIssued().stream().boxed().findFirst();
    }
}
