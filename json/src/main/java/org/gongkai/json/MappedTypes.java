package org.gongkai.json;

import org.gongkai.figures.CellComparison;
import org.gongkai.figures.CellReading;
import org.gongkai.figures.CellState;
import org.gongkai.figures.CellSum;
import org.gongkai.figures.FlatColumn;
import org.gongkai.figures.FlatTable;
import org.gongkai.figures.FlatValue;
import org.gongkai.figures.Indicator;
import org.gongkai.figures.IndicatorUnit;
import org.gongkai.figures.Quantity;
import org.gongkai.figures.ReportComparison;
import org.gongkai.figures.ReportSeries;
import org.gongkai.figures.ReportSum;
import org.gongkai.finding.Catalogue;
import org.gongkai.finding.CellCorrection;
import org.gongkai.finding.CellSource;
import org.gongkai.finding.CheckCounts;
import org.gongkai.finding.CheckRun;
import org.gongkai.finding.CorpusFinding;
import org.gongkai.finding.CorpusResult;
import org.gongkai.finding.Diagnosis;
import org.gongkai.finding.DraftUpdate;
import org.gongkai.finding.Explanation;
import org.gongkai.finding.Finding;
import org.gongkai.finding.FindingCounts;
import org.gongkai.finding.FindingGroup;
import org.gongkai.finding.ImpliedValue;
import org.gongkai.finding.LeftOutReport;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.Policy;
import org.gongkai.finding.ProsePlace;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.ResultChanges;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.RuleScope;
import org.gongkai.finding.RuleSet;
import org.gongkai.finding.Severity;
import org.gongkai.finding.SkippedRules;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Verdict;
import org.gongkai.finding.WaivedFinding;
import org.gongkai.finding.Waiver;
import org.gongkai.form.Aspect;
import org.gongkai.form.CellPath;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.MoneyUnit;
import org.gongkai.form.ProsePath;
import org.gongkai.form.Relation;
import org.gongkai.form.Row;
import org.gongkai.form.RowGroup;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.gongkai.form.TableLayout;
import org.gongkai.form.Unit;
import org.gongkai.json.internal.codec.RecordCodec;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.figures.FlatTableCodec;
import org.gongkai.json.internal.figures.IndicatorCodec;
import org.gongkai.json.internal.figures.SumCodec;
import org.gongkai.json.internal.finding.FindingCodec;
import org.gongkai.json.internal.finding.PolicyCodec;
import org.gongkai.json.internal.finding.ResultCodec;
import org.gongkai.json.internal.finding.RuleCodec;
import org.gongkai.json.internal.finding.WaiverCodec;
import org.gongkai.json.internal.form.FormCodec;
import org.gongkai.json.internal.report.CellCodec;
import org.gongkai.json.internal.report.GroupCodec;
import org.gongkai.json.internal.report.IdentityCodec;
import org.gongkai.json.internal.report.ProseCodec;
import org.gongkai.json.internal.report.ReportCodec;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Cell;
import org.gongkai.report.CellGroup;
import org.gongkai.report.CreditCode;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.DivisionCode;
import org.gongkai.report.InformationProcessingFee;
import org.gongkai.report.OtherMatters;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;
import org.gongkai.report.ProseText;
import org.gongkai.report.RollUp;
import org.gongkai.report.YearPair;
import org.gongkai.text.LocalizedText;

/** The types that a mapper learns to read and write, whichever Jackson it is of: all values of core. */
final class MappedTypes {

    private MappedTypes() {}

    /** Takes one type after the other. */
    interface Mapper {
        <T> void add(Class<T> type, ValueCodec<T> codec);

        /** Takes a type whose values may also be the keys of a map. */
        <T> void addKey(Class<T> type, TextCodec<T> codec);
    }

    static void teach(Mapper mapper) {
        teachForms(mapper);
        teachReports(mapper);
        teachFindings(mapper);
        teachResults(mapper);
        teachFigures(mapper);
    }

    private static void teachForms(Mapper mapper) {
        mapper.add(LocalizedText.class, RecordCodec.LOCALIZED_TEXT);
        mapper.addKey(Form.class, FormCodec.FORM);
        mapper.addKey(Section.class, FormCodec.SECTION);
        mapper.addKey(Aspect.class, FormCodec.ASPECT);
        mapper.addKey(Unit.class, FormCodec.UNIT);
        mapper.addKey(MoneyUnit.class, FormCodec.MONEY_UNIT);
        mapper.addKey(Table.Arrangement.class, FormCodec.ARRANGEMENT);
        mapper.addKey(Relation.Kind.class, FormCodec.KIND);
        mapper.addKey(Relation.Comparison.class, FormCodec.COMPARISON);
        mapper.addKey(CellPath.class, FormCodec.CELL_PATH);
        mapper.addKey(ProsePath.class, FormCodec.PROSE_PATH);
        mapper.add(Column.class, FormCodec.COLUMN);
        mapper.add(RowGroup.class, FormCodec.ROW_GROUP);
        mapper.add(Row.class, FormCodec.ROW);
        mapper.add(Relation.class, FormCodec.RELATION);
        mapper.add(Table.class, FormCodec.TABLE);
        mapper.add(FormCell.class, FormCodec.CELL);
        mapper.addKey(TableLayout.Role.class, FormCodec.ROLE);
        mapper.add(TableLayout.Box.class, FormCodec.BOX);
        mapper.add(TableLayout.Part.class, FormCodec.PART);
        mapper.add(TableLayout.class, FormCodec.LAYOUT);
    }

    private static void teachReports(Mapper mapper) {
        mapper.add(Cell.class, CellCodec.ANY);
        mapper.add(Cell.Count.class, CellCodec.ANY.narrowed(Cell.Count.class));
        mapper.add(Cell.Amount.class, CellCodec.ANY.narrowed(Cell.Amount.class));
        mapper.add(Cell.Blank.class, CellCodec.ANY.narrowed(Cell.Blank.class));
        mapper.add(Cell.NotApplicable.class, CellCodec.ANY.narrowed(Cell.NotApplicable.class));
        mapper.add(Cell.Text.class, CellCodec.ANY.narrowed(Cell.Text.class));
        GroupCodec.all().forEach(codec -> addGroup(mapper, codec));
        mapper.addKey(AgencyLevel.class, IdentityCodec.LEVEL);
        mapper.addKey(AgencyKind.class, IdentityCodec.KIND);
        mapper.addKey(DivisionCode.class, IdentityCodec.DIVISION_CODE);
        mapper.addKey(CreditCode.class, IdentityCodec.CREDIT_CODE);
        mapper.add(Agency.class, IdentityCodec.AGENCY);
        mapper.add(ReportKey.class, IdentityCodec.REPORT_KEY);
        mapper.add(Passage.class, ProseCodec.PASSAGE);
        mapper.add(Overview.class, ProseCodec.OVERVIEW);
        mapper.add(OtherMatters.class, ProseCodec.OTHER_MATTERS);
        mapper.add(InformationProcessingFee.class, ProseCodec.FEE);
        mapper.add(ProseText.class, ProseCodec.PROSE_TEXT);
        mapper.add(DisclosureReport.class, ReportCodec.REPORT);
        mapper.add(YearPair.class, ReportCodec.YEAR_PAIR);
        mapper.add(RollUp.class, ReportCodec.ROLL_UP);
    }

    private static <T extends CellGroup> void addGroup(Mapper mapper, GroupCodec<T> codec) {
        mapper.add(codec.type(), codec);
    }

    private static void teachFindings(Mapper mapper) {
        mapper.addKey(Severity.class, FindingCodec.SEVERITY);
        mapper.addKey(Outcome.class, FindingCodec.OUTCOME);
        mapper.addKey(CellSource.class, FindingCodec.SOURCE);
        mapper.addKey(RuleScope.class, RuleCodec.SCOPE);
        mapper.add(ImpliedValue.class, FindingCodec.IMPLIED);
        mapper.add(ProsePlace.class, FindingCodec.PROSE);
        mapper.add(Finding.class, FindingCodec.FINDING);
        mapper.add(RuleSet.class, RuleCodec.RULE_SET);
        mapper.add(RuleDescription.class, RuleCodec.RULE);
        mapper.add(Catalogue.class, RuleCodec.CATALOGUE);
        mapper.add(Policy.Rerating.class, PolicyCodec.RERATING);
        mapper.add(Policy.Switch.class, PolicyCodec.SWITCH);
        mapper.add(Policy.Tolerance.class, PolicyCodec.TOLERANCE);
        mapper.add(Policy.class, PolicyCodec.DOCUMENT);
        mapper.add(Waiver.class, WaiverCodec.WAIVER);
    }

    private static void teachResults(Mapper mapper) {
        mapper.addKey(Verdict.class, ResultCodec.VERDICT);
        mapper.addKey(SkippedRules.Cause.class, ResultCodec.CAUSE);
        mapper.addKey(CellCorrection.Hint.class, ResultCodec.HINT);
        mapper.add(CheckCounts.class, ResultCodec.CHECK_COUNTS);
        mapper.add(FindingCounts.class, ResultCodec.FINDING_COUNTS);
        mapper.add(SkippedRules.class, ResultCodec.SKIPPED);
        mapper.add(LeftOutReport.class, ResultCodec.LEFT_OUT);
        mapper.add(CheckRun.class, ResultCodec.CHECK_RUN);
        mapper.add(CellCorrection.class, ResultCodec.CORRECTION);
        mapper.add(Explanation.class, ResultCodec.EXPLANATION);
        mapper.add(Diagnosis.class, ResultCodec.DIAGNOSIS);
        mapper.add(FindingGroup.class, ResultCodec.FINDING_GROUP);
        mapper.add(WaivedFinding.class, ResultCodec.WAIVED);
        mapper.add(ValidationResult.class, ResultCodec.RESULT);
        mapper.add(CorpusFinding.class, ResultCodec.CORPUS_FINDING);
        mapper.add(CorpusResult.class, ResultCodec.CORPUS_RESULT);
        mapper.add(ResultChanges.class, ResultCodec.CHANGES);
        mapper.add(DraftUpdate.class, ResultCodec.DRAFT_UPDATE);
    }

    private static void teachFigures(Mapper mapper) {
        mapper.addKey(IndicatorUnit.class, IndicatorCodec.UNIT);
        mapper.addKey(CellState.class, FlatTableCodec.STATE);
        mapper.addKey(FlatColumn.Type.class, FlatTableCodec.TYPE);
        mapper.add(CellSum.Share.class, SumCodec.SHARE);
        mapper.add(CellSum.class, SumCodec.CELL_SUM);
        mapper.add(ReportSum.class, SumCodec.SUM);
        mapper.add(CellComparison.class, SumCodec.CELL_COMPARISON);
        mapper.add(ReportComparison.class, SumCodec.COMPARISON);
        mapper.add(ReportSeries.class, SumCodec.SERIES);
        mapper.add(Quantity.Term.class, IndicatorCodec.TERM);
        mapper.add(Quantity.class, IndicatorCodec.QUANTITY);
        mapper.add(Indicator.class, IndicatorCodec.INDICATOR);
        mapper.add(CellReading.class, FlatTableCodec.READING);
        mapper.add(FlatColumn.class, FlatTableCodec.COLUMN);
        mapper.add(FlatTable.class, FlatTableCodec.TABLE);
        mapper.add(FlatValue.class, FlatTableCodec.VALUE);
        mapper.add(FlatValue.Text.class, FlatTableCodec.VALUE.narrowed(FlatValue.Text.class));
        mapper.add(FlatValue.Number.class, FlatTableCodec.VALUE.narrowed(FlatValue.Number.class));
        mapper.add(FlatValue.Missing.class, FlatTableCodec.VALUE.narrowed(FlatValue.Missing.class));
    }
}
