package org.gongkai.documents.internal.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
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
    private static final List<Pattern> PREAMBLE = Stream.of(
                    "由(NAME)(?:根据|依据|按照|综合|汇总|负责|组织|编制|编写|起草|撰写)",
                    "(?:现公布|现将|特公布|公布|发布|特编制|编制|形成|本报告[是为系]|以下[是为])了?《?(NAME)(?:的|关于)?YEAR年?度?(?:政府|政务)信息公开",
                    "(?:现将|特将|公布|发布|编制|形成|结合)了?《?YEAR年?度?(NAME)(?:政府|政务)?信息公开(?:工作)?(?:情况|实际|年度|报告|年报)",
                    "(?:^|[，,。；;])(NAME)结合(?:本[机关单位部门]{1,2})?YEAR",
                    "(?:^|[，,。；;])(NAME)(?:特|现)?(?:组织)?(?:编制|编写|形成|公布|发布|向社会公布)(?:了|并公布)?(?:YEAR年?度?|本)(?:政府信息公开|年度|报告)",
                    "^(NAME)(?:根据|按照|依据|依照)[^。]{4,80}(?:编制|公布|发布)")
            .map(sentence -> Pattern.compile(
                    sentence.replace("NAME", "[\\p{IsHan}]{2,30}?").replace("YEAR", PrintedDate.YEAR)))
            .toList();

    /** A label that names who reports: 发布机构：示例县水利局. */
    private static final Pattern LABELLED = Pattern.compile(
            "(?:(?:发布|公开|编制|报告|填报|制作|责任|发文|主办)(?:机构|机关|单位|部门|主体)|(?:信息|稿件|内容|文章)?来源|单位名称|机关名称)\\s*[:\\]】|]\\s*\\|?\\s*([\\p{IsHan}()]{3,40})");

    /** What names no single organ. */
    private static final Pattern GENERAL = Pattern.compile("(?:本站|本网|(?:局|委|县|市|区|镇|政府|综合)?办公室|政府办|.*网站?|.*中心)");

    /** What may stand around a name on a line of its own: （示例县水利局）. */
    private static final Pattern AROUND_A_NAME = Pattern.compile("^[(\\-—–【\\[]+|[)】\\]]+$");

    /** What is no name: 我局, 本机关. */
    private static final Pattern SELF =
            Pattern.compile("^[我本各].*|[市县区省镇乡]政府|.*(?:我|本)(?:局|机关|单位|委|县|市|区|镇|乡|街道|部门|办).*");

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
        Optional<ReportTitle> ofData = Stream.of(DataName.ARTICLE_TITLE, DataName.TITLE)
                .flatMap(name -> Optional.ofNullable(data.get(name)).stream())
                .flatMap(text -> ReportTitle.ofData(text).stream())
                .findFirst();
        title = printed.filter(chosen ->
                        ofData.filter(other -> other.known() > chosen.known()).isEmpty())
                .or(() -> ofData);
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
        OptionalInt presented = StatedDates.presentedYear(outline.front().stream()
                .filter(block -> !PageFoot.isLine(block))
                .toList());
        if (presented.isPresent()) {
            notes.yearOf(presented.getAsInt(), "正文之前的说明", "the sentence that presents the report");
            return presented;
        }
        OptionalInt beginning = StatedDates.beginningYear(Stream.concat(
                        outline.front().stream(),
                        outline.section(Section.OVERVIEW).map(SectionOutline.Body::blocks).stream()
                                .flatMap(List::stream))
                .toList());
        if (beginning.isPresent()) {
            notes.yearOf(beginning.getAsInt(), "正文开头的年份", "the beginning of the text");
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
                .or(() -> fallback(agencyOfLabel(), "正文之前写明的发布机构", "the label before section one"))
                .or(() -> fallback(
                        Optional.ofNullable(data.get(DataName.PUBLISHER))
                                .filter(AgencyName::isLikely)
                                .filter(name -> !GENERAL.matcher(name).matches()),
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
                        ? Stream.of(AROUND_A_NAME
                                .matcher(PlainText.compact(paragraph.text()))
                                .replaceAll(""))
                        : Stream.empty())
                .filter(AgencyName::isLikely)
                .findFirst();
    }

    private Optional<String> agencyOfPreamble() {
        return front(PlainText::compact, PREAMBLE.toArray(Pattern[]::new));
    }

    private Optional<String> agencyOfLabel() {
        return front(PlainText::normal, LABELLED)
                .filter(name -> !GENERAL.matcher(name).matches());
    }

    /** The first name that stands before section one where patterns look for it. */
    private Optional<String> front(UnaryOperator<String> normal, Pattern... patterns) {
        return outline.front().stream()
                .flatMap(block -> block.rows().stream())
                .map(row -> normal.apply(row.text()))
                .flatMap(text -> Stream.of(patterns).map(pattern -> pattern.matcher(text)))
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
