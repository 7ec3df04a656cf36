package org.gongkai.documents.internal.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.documents.reading.ReadingHints;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.documents.source.SourceDocument.DataName;
import org.gongkai.form.Section;
import org.gongkai.report.Agency;
import org.gongkai.text.PlainText;

/** Whose report a document is, of which year, and when it was published. */
final class ReportHead {

    /** A sentence of the preamble that names the agency: 本报告由示例镇人民政府编制. */
    private static final Pattern COMPILED_BY =
            Pattern.compile("由([\\p{IsHan}]{2,30}?)(?:根据|依据|按照|综合|汇总|负责|组织|编制|编写|起草)");

    private static final Pattern PRESENTED_OF =
            Pattern.compile("现公布([\\p{IsHan}]{2,30}?)" + PrintedDate.YEAR + "年?度?政府信息公开");

    /** What is no name: 我局, 本机关. */
    private static final Pattern SELF = Pattern.compile("^[我本].*");

    private final Optional<ReportTitle> title;
    private final Signature signature;
    private final ReadingHints hints;
    private final DocumentNotes notes;
    private final SectionOutline outline;
    private final Map<DataName, String> data;
    private final Optional<LocalDate> publishedOn;
    private final Optional<String> agencyBelow;

    ReportHead(SectionOutline signed, Map<DataName, String> data, ReadingHints hints, DocumentNotes notes) {
        this.hints = hints;
        this.notes = notes;
        this.data = data;
        List<ReportTitle> titles = ReportTitle.all(signed.front());
        Optional<ReportTitle> printed = ReportTitle.best(titles);
        printed.flatMap(chosen -> chosen.rival(titles))
                .ifPresent(rival -> notes.rivalTitle(
                        signed.front().get(rival.first()).rows().get(0), rival, printed.orElseThrow()));
        title = printed.or(() -> Stream.of(DataName.ARTICLE_TITLE, DataName.TITLE)
                .flatMap(name -> Optional.ofNullable(data.get(name)).stream())
                .flatMap(text -> ReportTitle.ofData(text).stream())
                .findFirst());
        signature = Signature.find(signed.end(), title.flatMap(ReportTitle::agency));
        agencyBelow = printed.filter(chosen -> chosen.agency().isEmpty())
                .flatMap(chosen -> agencyBeside(signed.front(), chosen));
        outline = signed.withEnd(signature.body()).withFront(withoutTitle(signed.front(), printed));
        publishedOn = StatedDates.published(Stream.concat(outline.front().stream(), outline.end().stream())
                        .toList())
                .or(signature::date)
                .or(() -> Optional.ofNullable(data.get(DataName.PUBLISHED_ON)).flatMap(StatedDates::day));
    }

    /** The document without title and signature. */
    SectionOutline outline() {
        return outline;
    }

    Optional<String> title() {
        return title.map(ReportTitle::text);
    }

    Optional<LocalDate> publishedOn() {
        return publishedOn;
    }

    /** The report year, with a note if it is not that of the title. */
    OptionalInt year(List<Block> document) {
        OptionalInt ofTitle = title.map(ReportTitle::year).orElse(OptionalInt.empty());
        OptionalInt ofPeriod = StatedDates.periodYear(document);
        if (ofTitle.isPresent()) {
            ofPeriod.ifPresent(year -> notes.compareYears(ofTitle.getAsInt(), year));
            return ofTitle;
        }
        if (ofPeriod.isPresent()) {
            notes.yearOf(ofPeriod.getAsInt(), "统计期限", "the statistical period");
            return ofPeriod;
        }
        OptionalInt presented = StatedDates.presentedYear(outline.front());
        if (presented.isPresent()) {
            notes.yearOf(presented.getAsInt(), "正文之前的说明", "the sentence that presents the report");
            return presented;
        }
        OptionalInt beginning = outline.section(Section.OVERVIEW)
                .map(body -> StatedDates.beginningYear(body.blocks()))
                .orElse(OptionalInt.empty());
        if (beginning.isPresent()) {
            notes.yearOf(beginning.getAsInt(), "总体情况开头的年份", "the beginning of section one");
            return beginning;
        }
        if (hints.year().isPresent() || publishedOn.isEmpty()) {
            hints.year().ifPresentOrElse(notes::yearOfHints, notes::noYear);
            return hints.year();
        }
        notes.yearBefore(publishedOn.get());
        return OptionalInt.of(publishedOn.get().getYear() - 1);
    }

    /** The agency, with a note if it is not that of the title. */
    Agency agency() {
        Optional<String> named = title.flatMap(ReportTitle::agency);
        return named.or(() -> fallback(agencyBelow, "标题下一行", "the line beside the title"))
                .or(() -> fallback(signature.agency(), "落款", "the signature"))
                .or(() -> fallback(agencyOfPreamble(), "正文之前的说明", "the preamble"))
                .or(() -> fallback(
                        Optional.ofNullable(data.get(DataName.PUBLISHER)).filter(AgencyName::isLikely),
                        "网页元数据的内容来源",
                        "the page's ContentSource"))
                .or(() -> {
                    hints.agency().ifPresentOrElse(notes::agencyOfHints, notes::noAgency);
                    return hints.agency();
                })
                .map(AgencyName::agency)
                .orElseGet(() -> Agency.builder().build());
    }

    private Optional<String> fallback(Optional<String> agency, String zh, String en) {
        agency.ifPresent(name -> notes.agencyOf(name, zh, en));
        return agency;
    }

    /** The name of an organ that stands alone in the line below a title, or above it. */
    private static Optional<String> agencyBeside(List<Block> front, ReportTitle title) {
        return Stream.of(title.end(), title.first() - 1)
                .filter(index -> index >= 0 && index < front.size())
                .map(front::get)
                .flatMap(block -> block instanceof Paragraph paragraph
                        ? Stream.of(PlainText.compact(paragraph.text()))
                        : Stream.empty())
                .filter(AgencyName::isLikely)
                .findFirst();
    }

    private Optional<String> agencyOfPreamble() {
        return outline.front().stream()
                .flatMap(block -> block.rows().stream())
                .map(row -> PlainText.compact(row.text()))
                .flatMap(text -> Stream.of(COMPILED_BY, PRESENTED_OF).map(pattern -> pattern.matcher(text)))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .filter(name -> AgencyName.isLikely(name) && !SELF.matcher(name).matches())
                .findFirst();
    }

    private static List<Block> withoutTitle(List<Block> front, Optional<ReportTitle> title) {
        int first = title.map(ReportTitle::first).orElse(0);
        int end = title.map(ReportTitle::end).orElse(0);
        return IntStream.range(0, front.size())
                .filter(i -> i < first || i >= end || ReportTitle.isDocumentNumber(front.get(i)))
                .mapToObj(front::get)
                .toList();
    }
}
