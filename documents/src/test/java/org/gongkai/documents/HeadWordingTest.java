package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.Fixture.STANDARD;
import static org.gongkai.documents.Fixture.TRIAL;
import static org.gongkai.documents.Fixture.read;
import static org.gongkai.documents.reading.ReadingNote.Kind.AGENCY_FALLBACK;
import static org.gongkai.documents.reading.ReadingNote.Kind.RIVAL_TITLE;
import static org.gongkai.documents.reading.ReadingNote.Kind.YEAR_FALLBACK;

import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The heads of reports in many wordings. The year is written YYYY for the years of both forms, the next one ZZZZ, {@code ⏎}
 * parts lines; a star behind year or agency says that a note tells where it was found.
 */
class HeadWordingTest {

    private static final String BODY_2021 =
            body(STANDARD, "示例县教育局\n\n2024年1月12日\n").replace("2023年，", "");
    private static final String BODY_2019 = body(TRIAL, "");

    private static String body(String text, String signature) {
        return text.substring(text.indexOf("一、总体情况")).replace(signature, "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # titles
            沙溪县水利局YYYY年政府信息公开工作年度报告; YYYY; 沙溪县水利局; county; department;
            青石市人民政府YYYY年政府信息公开工作年度报告; YYYY; 青石市人民政府; ; government;
            青石市东湖区民政局YYYY年政府信息公开工作年度报告; YYYY; 青石市东湖区民政局; county; department;
            青石市东湖区人民政府YYYY年度政府信息公开工作报告; YYYY; 青石市东湖区人民政府; county; government;
            柳林镇YYYY年政府信息公开工作年度报告; YYYY; 柳林镇; township; department;
            沙溪县柳林乡人民政府YYYY年政府信息公开年报; YYYY; 沙溪县柳林乡人民政府; township; department;
            南桥街道办事处YYYY年度政府信息公开工作年度报告; YYYY; 南桥街道办事处; township; department;
            青石高新技术产业开发区管委会YYYY年政府信息公开工作年度报告; YYYY; 青石高新技术产业开发区管委会; ; department;
            青石市临港经济开发区管理委员会YYYY年政府信息公开工作年度报告; YYYY; 青石市临港经济开发区管理委员会; ; department;
            YYYY 年 沙溪县 司法局 政府信息公开 工作年度报告; YYYY; 沙溪县司法局; county; department;
            沙溪县统计局政府信息公开工作YYYY年年度报告; YYYY; 沙溪县统计局; county; department;
            【沙溪县统计局】YYYY年政府信息公开工作年度报告; YYYY; 沙溪县统计局; county; department;
            沙溪县统计局YYYY年政府信息公开工作年度报告-沙溪县人民政府网; YYYY; 沙溪县统计局; county; department;
            沙溪县统计局YYYY年政府信息公开工作年度报告_沙溪县; YYYY; 沙溪县统计局; county; department;
            第3页 沙溪县统计局YYYY年政府信息公开工作年度报告; YYYY; 沙溪县统计局; county; department;
            - 12 - 沙溪县统计局YYYY年政府信息公开工作年度报告; YYYY; 沙溪县统计局; county; department;
            沙溪县统计局YYYY年政府信息公开工作年度报告 - 1 -; YYYY; 沙溪县统计局; county; department;
            沙溪县统计局YYYY年政府信息公开工作年度报告 第1页 共9页; YYYY; 沙溪县统计局; county; department;
            附件1：沙溪县统计局YYYY年政府信息公开工作年度报告; YYYY; 沙溪县统计局; county; department;
            关于印发《沙溪县统计局YYYY年政府信息公开工作年度报告》的通知; YYYY; 沙溪县统计局; county; department;
            关于公布〈沙溪县统计局YYYY年度政府信息公开工作年度报告〉的公告; YYYY; 沙溪县统计局; county; department;
            名 称：沙溪县统计局YYYY年政府信息公开工作年度报告; YYYY; 沙溪县统计局; county; department;
            沙溪县统计局⏎关于YYYY年度政府信息公开工作情况的报告; YYYY; 沙溪县统计局; county; department;
            【年度报告】沙溪县统计局YYYY年政府信息公开工作年度报告; YYYY; 沙溪县统计局; county; department;
            沙溪县统计局YYYY年1月1日至12月31日政府信息公开工作年度报告; YYYY; 沙溪县统计局; county; department;
            YYYY年政府信息公开工作年度报告（沙溪县统计局）; YYYY; 沙溪县统计局; county; department;
            YYYY年政府信息公开工作年度报告（公开版）; YYYY; ; ; ;
            信息名称 | 沙溪县统计局YYYY年政府信息公开工作年度报告 | 内容概述 |; YYYY; 沙溪县统计局; county; department;
            信息名称 | 沙溪县统计局YYYY年政府信息公开工作年度报告 |; YYYY; 沙溪县统计局; county; department;
            标题 沙溪县统计局YYYY年政府信息公开工作年度报告; YYYY; 沙溪县统计局; county; department;
            沙溪县人民政府 | 沙溪县统计局YYYY年政府信息公开工作年度报告; YYYY; 沙溪县统计局; county; department;
            关于印发沙溪县统计局YYYY年政府信息公开工作年度报告的通知; YYYY; 沙溪县统计局; county; department;
            沙溪县统计局YYYY年政府信息公开工作年度报告 二维码; YYYY; 沙溪县统计局; county; department;
            # another year before that of the report
            沙水发〔ZZZZ〕7号 沙溪县水利局YYYY年政府信息公开工作年度报告; YYYY; 沙溪县水利局; county; department;
            【ZZZZ年公布】沙溪县水利局YYYY年政府信息公开工作年度报告; YYYY; 沙溪县水利局; county; department;
            ZZZZ年公布的沙溪县水利局YYYY年政府信息公开工作年度报告; YYYY; 沙溪县水利局; county; department;
            上海市浦东公司; ; ; ; ;
            天津市人民政府YYYY年政府信息公开工作年度报告; YYYY; 天津市人民政府; provincial; government;
            江河省发展和改革委员会YYYY年政府信息公开工作年度报告; YYYY; 江河省发展和改革委员会; provincial; department;
            景德镇市教育局YYYY年政府信息公开工作年度报告; YYYY; 景德镇市教育局; ; department;
            镇江市水利局YYYY年政府信息公开工作年度报告; YYYY; 镇江市水利局; ; department;
            新乡县审计局YYYY年政府信息公开工作年度报告; YYYY; 新乡县审计局; county; department;
            # the same title again is no rival
            首页⏎沙溪县水利局YYYY年政府信息公开年报⏎沙溪县水利局 YYYY年政府信息公开工作年度报告; YYYY; 沙溪县水利局; county; department;
            和平街道YYYY年政府信息公开工作年度报告⏎和平街道办事处YYYY年政府信息公开工作年度报告; YYYY; 和平街道办事处; township; department;
            P.3 沙溪县水利局YYYY年政府信息公开工作年度报告⏎沙溪县水利局YYYY年政府信息公开工作年度报告; YYYY; 沙溪县水利局; county; department;
            # the figures of the year in a line of their own
            沙溪县水利局 年政府信息公开工作年度报告⏎YYYY; YYYY; 沙溪县水利局; county; department;
            YYYY⏎沙溪县水利局 年度政府信息公开工作报告; YYYY; 沙溪县水利局; county; department;
            # agencies elsewhere
            YYYY年政府信息公开工作年度报告⏎沙溪县水利局; YYYY; 沙溪县水利局*; county; department;
            YYYY年政府信息公开工作年度报告⏎（沙溪县水利局）; YYYY; 沙溪县水利局*; county; department;
            YYYY年政府信息公开工作年度报告⏎——沙溪县水利局; YYYY; 沙溪县水利局*; county; department;
            YYYY年政府信息公开工作年度报告⏎发布机构：沙溪县水利局; YYYY; 沙溪县水利局*; county; department;
            YYYY年政府信息公开工作年度报告⏎信息来源：沙溪县水利局 浏览次数：25; YYYY; 沙溪县水利局*; county; department;
            YYYY年政府信息公开工作年度报告⏎编制单位：沙溪县柳林镇人民政府; YYYY; 沙溪县柳林镇人民政府*; township; department;
            YYYY年政府信息公开工作年度报告⏎来源：办公室; YYYY; ; ; ;
            YYYY年政府信息公开工作年度报告⏎本报告由沙溪县水利局编制。; YYYY; 沙溪县水利局*; county; department;
            YYYY年政府信息公开工作年度报告⏎本报告由沙溪县水利局办公室根据有关规定汇总编写。; YYYY; 沙溪县水利局办公室*; county; department;
            YYYY年政府信息公开工作年度报告⏎沙溪县水利局根据《中华人民共和国政府信息公开条例》的规定编制本报告。; YYYY; 沙溪县水利局*; county; department;
            YYYY年政府信息公开工作年度报告⏎本局按照要求编制本报告。; YYYY; ; ; ;
            YYYY年政府信息公开工作年度报告⏎发文机关 | 沙溪县水利局 | 文号 | |; YYYY; 沙溪县水利局*; county; department;
            # sentences are no titles, but tell
            根据条例要求，特公布YYYY年沙溪县统计局信息公开工作年度报告。; YYYY*; 沙溪县统计局*; county; department;
            按照规定，特向社会公布YYYY年度沙溪县统计局政府信息公开工作年度报告。; YYYY*; 沙溪县统计局*; county; department;
            按照规定，结合YYYY年沙溪县统计局政府信息公开工作实际，编制本报告。; YYYY*; 沙溪县统计局*; county; department;
            按照规定，沙溪县统计局结合YYYY年度政府信息公开工作实际，编制本报告。; YYYY*; 沙溪县统计局*; county; department;
            按照规定，现发布《沙溪县统计局YYYY年政府信息公开工作年度报告》。; YYYY*; 沙溪县统计局*; county; department;
            根据《关于做好ZZZZ年政府信息公开工作年度报告编制的通知》要求，结合YYYY年沙溪县统计局政府信息公开工作实际，编制本报告。; YYYY*; 沙溪县统计局*; county; department;
            现将YYYY年度各乡镇人民政府政府信息公开工作年度报告公布如下：; YYYY*; ; ; ;
            上一篇：沙溪县财政局ZZZZ年政府信息公开工作年度报告⏎YYYY年，我局公开各类信息25条。; YYYY*; ; ; ;
            现将YYYY年度本局政务信息公开情况公布如下：; YYYY*; ; ; ;
            现公布我局YYYY年政府信息公开工作年度报告。; YYYY*; ; ; ;
            现将沙溪县统计局YYYY年政府信息公开工作年度报告公布如下：; YYYY*; 沙溪县统计局*; county; department;
            根据条例要求，沙溪县统计局编制了YYYY年政府信息公开工作年度报告。; YYYY*; 沙溪县统计局*; county; department;
            向社会公布YYYY年政府信息公开工作年度报告; YYYY*; ; ; ;
            本报告是沙溪县统计局YYYY年度政府信息公开工作年度报告。; YYYY*; 沙溪县统计局*; county; department;
            以下是我镇YYYY年政府信息公开工作年度报告; YYYY*; ; ; ;
            YYYY年政府信息公开工作年度报告由沙溪县统计局编制。; YYYY*; 沙溪县统计局*; county; department;
            兹发布柳林镇YYYY年度政府信息公开工作年报; YYYY*; 柳林镇*; township; department;
            # the statistical period
            沙溪县统计局政府信息公开工作年度报告⏎统计期限自YYYY年1月1日起至12月31日止。; YYYY*; 沙溪县统计局; county; department;
            沙溪县统计局政府信息公开工作年度报告⏎数据统计期限：YYYY.1.1-YYYY.12.31; YYYY*; 沙溪县统计局; county; department;
            沙溪县统计局政府信息公开工作年度报告⏎统计时段为YYYY/01/01—YYYY/12/31; YYYY*; 沙溪县统计局; county; department;
            沙溪县统计局政府信息公开工作年度报告⏎YYYY-01-01至YYYY-12-31; YYYY*; 沙溪县统计局; county; department;
            沙溪县统计局政府信息公开工作年度报告⏎统计期限为YYYY年元月1日至当年12月31日。; YYYY*; 沙溪县统计局; county; department;
            沙溪县统计局政府信息公开工作年度报告⏎统计期间YYYY年1—12月; YYYY*; 沙溪县统计局; county; department;
            沙溪县统计局政府信息公开工作年度报告⏎数据统计期限为YYYY年度。; YYYY*; 沙溪县统计局; county; department;
            沙溪县统计局政府信息公开工作年度报告⏎YYYY0101-YYYY1231; YYYY*; 沙溪县统计局; county; department;
            # the beginning
            沙溪县统计局政府信息公开工作年度报告⏎YYYY年，我局严格按照条例开展工作。; YYYY*; 沙溪县统计局; county; department;
            沙溪县统计局政府信息公开工作年度报告⏎YYYY年以来，我局公开各类信息25条。; YYYY*; 沙溪县统计局; county; department;
            沙溪县统计局政府信息公开工作年度报告⏎YYYY年度我局公开各类信息25条。; YYYY*; 沙溪县统计局; county; department;
            沙溪县统计局政府信息公开工作年度报告⏎截至YYYY年底，公开各类信息25条。; YYYY*; 沙溪县统计局; county; department;
            沙溪县统计局政府信息公开工作年度报告⏎YYYY年园区按照规定推进公开。; YYYY*; 沙溪县统计局; county; department;
            # the day of publication
            沙溪县水利局YYYY年政府信息公开工作年度报告⏎发布日期 | ZZZZ-01-15 | 文号 | |; YYYY; 沙溪县水利局; county; department; ZZZZ-01-15
            沙溪县水利局YYYY年政府信息公开工作年度报告⏎成文日期: | ZZZZ-01-15; YYYY; 沙溪县水利局; county; department; ZZZZ-01-15
            沙溪县水利局YYYY年政府信息公开工作年度报告⏎公文生成日期：ZZZZ-01-04⏎时间：ZZZZ-01-15 10:25; YYYY; 沙溪县水利局; county; department; ZZZZ-01-15
            沙溪县水利局YYYY年政府信息公开工作年度报告⏎公文生成日期：ZZZZ-01-04 时间：ZZZZ-01-15; YYYY; 沙溪县水利局; county; department; ZZZZ-01-15
            沙溪县水利局YYYY年政府信息公开工作年度报告⏎信息提供日期：ZZZZ-01-15 11:41来源：水利局; YYYY; 沙溪县水利局; county; department; ZZZZ-01-15
            沙溪县水利局YYYY年政府信息公开工作年度报告⏎ZZZZ年01月15日来源：水利局; YYYY; 沙溪县水利局; county; department; ZZZZ-01-15
            沙溪县水利局YYYY年政府信息公开工作年度报告⏎发布时间：ZZZZ-01-15 09:30:22 来源：水利局; YYYY; 沙溪县水利局; county; department; ZZZZ-01-15
            沙溪县水利局YYYY年政府信息公开工作年度报告⏎发布日期 ZZZZ年1月15日; YYYY; 沙溪县水利局; county; department; ZZZZ-01-15
            沙溪县水利局YYYY年政府信息公开工作年度报告⏎发 布 时 间：ZZZZ-01-15; YYYY; 沙溪县水利局; county; department; ZZZZ-01-15
            沙溪县水利局YYYY年政府信息公开工作年度报告⏎时间：ZZZZ.1.15; YYYY; 沙溪县水利局; county; department; ZZZZ-01-15
            沙溪县水利局YYYY年政府信息公开工作年度报告⏎日期：ZZZZ/01/15 10:07; YYYY; 沙溪县水利局; county; department; ZZZZ-01-15
            沙溪县水利局YYYY年政府信息公开工作年度报告⏎发表日期：ZZZZ年01月15日 星期一; YYYY; 沙溪县水利局; county; department; ZZZZ-01-15
            沙溪县水利局YYYY年政府信息公开工作年度报告⏎[公开日期] ZZZZ-01-15; YYYY; 沙溪县水利局; county; department; ZZZZ-01-15
            沙溪县水利局YYYY年政府信息公开工作年度报告⏎成文日期：ZZZZ年1月10日 发布日期：ZZZZ年1月15日; YYYY; 沙溪县水利局; county; department; ZZZZ-01-15
            沙溪县水利局YYYY年政府信息公开工作年度报告⏎印发日期：ZZZZ年1月15日; YYYY; 沙溪县水利局; county; department; ZZZZ-01-15
            沙溪县水利局YYYY年政府信息公开工作年度报告⏎发布于 ZZZZ-01-15 16:20; YYYY; 沙溪县水利局; county; department; ZZZZ-01-15
            沙溪县水利局YYYY年政府信息公开工作年度报告⏎上传时间：ZZZZ0115; YYYY; 沙溪县水利局; county; department; ZZZZ-01-15
            沙溪县水利局YYYY年政府信息公开工作年度报告⏎有效日期：ZZZZ-01-15; YYYY; 沙溪县水利局; county; department;
            """)
    void aHeadTellsYearAgencyAndDay(
            String head,
            @Nullable String year,
            @Nullable String agency,
            @Nullable String level,
            @Nullable String kind,
            @Nullable String day) {
        check(BODY_2021, 2023, head, year, agency, level, kind, day);
        check(BODY_2019, 2020, head, year, agency, level, kind, day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            <title>沙溪县水利局YYYY年政府信息公开工作年度报告_沙溪县人民政府</title>; 沙溪县水利局;
            <TITLE>沙溪县人民政府网站 沙溪县水利局YYYY年政府信息公开工作年度报告</TITLE><META NAME="PUBDATE" CONTENT="ZZZZ0115">; 沙溪县水利局; ZZZZ-01-15
            <title>公开年报 | 沙溪县水利局YYYY年政府信息公开工作年度报告 | 沙溪县</title><meta name="pubdate" content="ZZZZ-01-15 09:30:00">; 沙溪县水利局; ZZZZ-01-15
            <title>沙溪县</title><meta name="articletitle" content="沙溪县水利局YYYY年政府信息公开工作年度报告">; 沙溪县水利局;
            <title>沙溪县</title><meta name="ARTICLETITLE" content="YYYY年政府信息公开工作年度报告"><meta name="contentsource" content="沙溪县水利局">; 沙溪县水利局*;
            <title>沙溪县</title><meta property="og:title" content="沙溪县水利局YYYY年政府信息公开工作年度报告-沙溪县">; 沙溪县水利局;
            <meta name="ArticleTitle" content="沙溪县水利局YYYY年政府信息公开工作年度报告"><meta name="PubDate" content="ZZZZ年1月15日 08:00">; 沙溪县水利局; ZZZZ-01-15
            <title>YYYY年政府信息公开工作年度报告</title><meta name="SiteName" content="沙溪县政府"><meta name="ContentSource" content="本站">; ;
            """)
    void theHeadOfAPageTellsWhatItsTextDoesNot(String head, @Nullable String agency, @Nullable String day) {
        for (int year : new int[] {2020, 2023}) {
            String paragraphs = (year == 2020 ? BODY_2019 : BODY_2021)
                    .lines()
                    .map(line -> "<p>" + line + "</p>")
                    .collect(Collectors.joining("\n"));
            ReadResult result = read("<html><head>"
                    + head.replace("YYYY", Integer.toString(year)).replace("ZZZZ", Integer.toString(year + 1))
                    + "</head><body>" + paragraphs + "</body></html>");
            DisclosureReport report = result.report().orElseThrow();
            boolean agencyIsNoted = result.notes().stream().anyMatch(note -> note.kind() == AGENCY_FALLBACK);
            assertThat(report.year()).isEqualTo(year);
            assertThat(report.title()).isPresent();
            assertThat(report.agency().name().map(name -> name + (agencyIsNoted ? "*" : "")))
                    .isEqualTo(Optional.ofNullable(agency));
            assertThat(report.publishedOn().map(Object::toString))
                    .isEqualTo(Optional.ofNullable(day).map(text -> text.replace("ZZZZ", Integer.toString(year + 1))));
        }
    }

    private static void check(
            String body,
            int of,
            String head,
            @Nullable String year,
            @Nullable String agency,
            @Nullable String level,
            @Nullable String kind,
            @Nullable String day) {
        ReadResult result = read(
                head.replace("⏎", "\n").replace("YYYY", Integer.toString(of)).replace("ZZZZ", Integer.toString(of + 1))
                        + "\n\n" + body);
        Optional<DisclosureReport> report = result.report();
        assertThat(report.isPresent()).as("whether a year is found").isEqualTo(year != null);
        report.ifPresent(found -> {
            Agency named = found.agency();
            boolean yearIsNoted = result.notes().stream().anyMatch(note -> note.kind() == YEAR_FALLBACK);
            boolean agencyIsNoted = result.notes().stream().anyMatch(note -> note.kind() == AGENCY_FALLBACK);
            assertThat(found.year()).isEqualTo(of);
            assertThat("YYYY" + (yearIsNoted ? "*" : "")).isEqualTo(year);
            assertThat(named.name().map(name -> name + (agencyIsNoted ? "*" : "")))
                    .isEqualTo(Optional.ofNullable(agency));
            assertThat(named.level().map(known -> known.key())).isEqualTo(Optional.ofNullable(level));
            assertThat(named.kind().map(known -> known.key())).isEqualTo(Optional.ofNullable(kind));
            assertThat(found.publishedOn().map(Object::toString))
                    .isEqualTo(Optional.ofNullable(day).map(text -> text.replace("ZZZZ", Integer.toString(of + 1))));
            assertThat(found.title().isPresent())
                    .as("whether it has a title")
                    .isEqualTo(!"YYYY*".equals(year) || head.startsWith("沙溪县统计局政府"));
        });
        assertThat(result.notes()).noneMatch(note -> note.kind() == RIVAL_TITLE);
    }
}
