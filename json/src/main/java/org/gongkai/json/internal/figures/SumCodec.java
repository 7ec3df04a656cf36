package org.gongkai.json.internal.figures;

import org.gongkai.figures.CellComparison;
import org.gongkai.figures.CellSum;
import org.gongkai.figures.ReportComparison;
import org.gongkai.figures.ReportSeries;
import org.gongkai.figures.ReportSum;
import org.gongkai.json.internal.codec.ArrayCodec;
import org.gongkai.json.internal.codec.Key;
import org.gongkai.json.internal.codec.NumberCodec;
import org.gongkai.json.internal.codec.RecordCodec;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.finding.ResultCodec;
import org.gongkai.json.internal.form.FormCodec;
import org.gongkai.json.internal.report.CellCodec;
import org.gongkai.json.internal.report.IdentityCodec;
import org.gongkai.json.internal.report.ReportCodec;
import org.gongkai.text.LocalizedText;

/** What the JSON of sums and comparisons of reports consists of. */
public final class SumCodec {

    private static final Key CELL = Key.of("cell", "单元格的JSON指针", "JSON Pointer of the cell");

    /** What one report gave to a sum. */
    public static final ValueCodec<CellSum.Share> SHARE = RecordCodec.of(
                    CellSum.Share.class,
                    new LocalizedText("一份报告所计入数字的对象", "the object of what one report gave"),
                    RecordCodec.required(
                            Key.of("report", "报告", "the report"), CellSum.Share::report, IdentityCodec.REPORT_KEY),
                    RecordCodec.required(
                            Key.of("cell", "单元格的内容", "what the cell holds"), CellSum.Share::cell, CellCodec.ANY))
            .named("cellShare");

    /** The sum of a cell. */
    public static final ValueCodec<CellSum> CELL_SUM = RecordCodec.of(
                    CellSum.class,
                    new LocalizedText("单元格汇总的对象", "the object of the sum of a cell"),
                    RecordCodec.required(CELL, CellSum::cell, FormCodec.CELL_PATH),
                    RecordCodec.required(
                            Key.of("known", "已知数字之和", "sum of the numbers that are known"),
                            CellSum::known,
                            NumberCodec.ANY),
                    RecordCodec.required(
                            Key.of("missing", "没有数字的报告数", "in how many reports there is no number"),
                            CellSum::missing,
                            NumberCodec.NUMBER_OF),
                    RecordCodec.list(Key.of("shares", "各报告的内容", "what each report gave"), CellSum::shares, SHARE))
            .named("cellSum");

    /** The sum of reports. */
    public static final ValueCodec<ReportSum> SUM = RecordCodec.of(
            ReportSum.class,
            new LocalizedText("汇总结果的对象", "the object of a sum of reports"),
            RecordCodec.required(Key.of("report", "汇总报告", "the sum"), ReportSum::report, ReportCodec.REPORT),
            RecordCodec.list(
                    Key.of("children", "计入的机关", "the agencies whose reports were added"),
                    ReportSum::children,
                    IdentityCodec.AGENCY),
            RecordCodec.required(
                    Key.of("ownShare", "计入了本级数字", "whether a share of the parent's own was added"),
                    ReportSum::ownShare,
                    TextCodec.TRUTH),
            RecordCodec.required(
                    Key.of("cells", "各单元格的汇总", "the sum of every cell"), ReportSum::cells, new ArrayCodec<>(CELL_SUM)),
            RecordCodec.list(
                    Key.of("leftOut", "未计入的报告", "reports that were not added"),
                    ReportSum::leftOut,
                    ResultCodec.LEFT_OUT));

    /** What two reports say in one place. */
    public static final ValueCodec<CellComparison> CELL_COMPARISON = RecordCodec.of(
                    CellComparison.class,
                    new LocalizedText("单元格比较的对象", "the object of a comparison of cells"),
                    RecordCodec.required(
                            Key.of("baseCells", "第一份报告的单元格", "cells of the first report"),
                            CellComparison::baseCells,
                            new ArrayCodec<>(FormCodec.CELL_PATH)),
                    RecordCodec.required(
                            Key.of("otherCells", "第二份报告的单元格", "cells of the second report"),
                            CellComparison::otherCells,
                            new ArrayCodec<>(FormCodec.CELL_PATH)),
                    RecordCodec.required(
                            Key.of("base", "第一份报告的内容", "what the first report says"),
                            CellComparison::base,
                            CellCodec.ANY),
                    RecordCodec.required(
                            Key.of("other", "第二份报告的内容", "what the second report says"),
                            CellComparison::other,
                            CellCodec.ANY))
            .named("cellComparison");

    /** A comparison of two reports. */
    public static final ValueCodec<ReportComparison> COMPARISON = RecordCodec.of(
            ReportComparison.class,
            new LocalizedText("报告比较的对象", "the object of a comparison of reports"),
            RecordCodec.required(
                    Key.of("base", "第一份报告", "the first report"), ReportComparison::base, IdentityCodec.REPORT_KEY),
            RecordCodec.required(
                    Key.of("other", "第二份报告", "the second report"), ReportComparison::other, IdentityCodec.REPORT_KEY),
            RecordCodec.list(
                    Key.of("cells", "可比较的位置", "the places that can be compared"),
                    ReportComparison::cells,
                    CELL_COMPARISON),
            RecordCodec.list(
                    Key.of("onlyInBase", "只有第一份报告有的单元格", "cells that only the first report has"),
                    ReportComparison::onlyInBase,
                    FormCodec.CELL_PATH),
            RecordCodec.list(
                    Key.of("onlyInOther", "只有第二份报告有的单元格", "cells that only the second report has"),
                    ReportComparison::onlyInOther,
                    FormCodec.CELL_PATH));

    /** The reports of one agency. */
    public static final ValueCodec<ReportSeries> SERIES = RecordCodec.of(
            ReportSeries.class,
            new LocalizedText("历年报告的对象", "the object of a series of reports"),
            RecordCodec.list(
                    Key.of("reports", "历年报告", "the reports, the earliest first"),
                    ReportSeries::reports,
                    ReportCodec.REPORT));

    private SumCodec() {}
}
