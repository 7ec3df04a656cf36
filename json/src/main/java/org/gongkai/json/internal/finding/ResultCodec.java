package org.gongkai.json.internal.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gongkai.finding.CellCorrection;
import org.gongkai.finding.CheckCounts;
import org.gongkai.finding.CheckRun;
import org.gongkai.finding.CorpusFinding;
import org.gongkai.finding.CorpusResult;
import org.gongkai.finding.Diagnosis;
import org.gongkai.finding.DraftUpdate;
import org.gongkai.finding.Explanation;
import org.gongkai.finding.FindingCounts;
import org.gongkai.finding.FindingGroup;
import org.gongkai.finding.LeftOutReport;
import org.gongkai.finding.Policy;
import org.gongkai.finding.ResultChanges;
import org.gongkai.finding.SkippedRules;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Verdict;
import org.gongkai.finding.WaivedFinding;
import org.gongkai.form.CellPath;
import org.gongkai.json.internal.codec.ArrayCodec;
import org.gongkai.json.internal.codec.Key;
import org.gongkai.json.internal.codec.MapCodec;
import org.gongkai.json.internal.codec.Member;
import org.gongkai.json.internal.codec.NumberCodec;
import org.gongkai.json.internal.codec.ObjectCodec;
import org.gongkai.json.internal.codec.RecordCodec;
import org.gongkai.json.internal.codec.SchemaVersion;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.form.FormCodec;
import org.gongkai.json.internal.report.IdentityCodec;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.json.internal.token.Place;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.internal.token.Words;
import org.gongkai.json.reading.JsonProblem.Kind;
import org.gongkai.text.LocalizedText;

/** What the JSON of results consists of: of one report, of many, and what a change of a draft brings about. */
public final class ResultCodec {

    private static final Key FINDING = Key.of("finding", "问题", "the finding");
    private static final Key FINDINGS = Key.of("findings", "发现的问题", "what was found");
    private static final Key RUN = Key.of("run", "执行情况", "what was run");

    /** The verdict. */
    public static final TextCodec<Verdict> VERDICT = TextCodec.constant(Verdict.values());

    /** How a wrong number may have come about. */
    public static final TextCodec<CellCorrection.Hint> HINT = TextCodec.constant(CellCorrection.Hint.values());

    /** Why rules made no check. */
    public static final TextCodec<SkippedRules.Cause> CAUSE = TextCodec.constant(SkippedRules.Cause.values());

    /** How many checks were made. */
    public static final ValueCodec<CheckCounts> CHECK_COUNTS = RecordCodec.of(
            CheckCounts.class,
            new LocalizedText("检查次数的对象", "the object of the counts of checks"),
            RecordCodec.required(Key.of("passed", "符合", "passed"), CheckCounts::passed, NumberCodec.NUMBER_OF),
            RecordCodec.required(
                    Key.of("tolerated", "不符合但差额在允许范围内", "failed by a difference that is allowed"),
                    CheckCounts::tolerated,
                    NumberCodec.NUMBER_OF),
            RecordCodec.required(Key.of("failed", "不符合", "failed"), CheckCounts::failed, NumberCodec.NUMBER_OF),
            RecordCodec.required(
                    Key.of("undecided", "无法判断", "undecided"), CheckCounts::undecided, NumberCodec.NUMBER_OF),
            RecordCodec.required(Key.of("skipped", "不适用", "skipped"), CheckCounts::skipped, NumberCodec.NUMBER_OF));

    /** How many findings there are. */
    public static final ValueCodec<FindingCounts> FINDING_COUNTS = RecordCodec.of(
            FindingCounts.class,
            new LocalizedText("问题数的对象", "the object of the counts of findings"),
            RecordCodec.required(Key.of("errors", "错误", "errors"), FindingCounts::errors, NumberCodec.NUMBER_OF),
            RecordCodec.required(Key.of("warnings", "警告", "warnings"), FindingCounts::warnings, NumberCodec.NUMBER_OF),
            RecordCodec.required(
                    Key.of("undecided", "待定", "undecided"), FindingCounts::undecided, NumberCodec.NUMBER_OF),
            RecordCodec.required(Key.of("infos", "提示", "infos"), FindingCounts::infos, NumberCodec.NUMBER_OF));

    /** Rules that made no check. */
    public static final ValueCodec<SkippedRules> SKIPPED = RecordCodec.of(
            SkippedRules.class,
            new LocalizedText("未执行规则的对象", "the object of skipped rules"),
            RecordCodec.required(Key.of("cause", "原因的种类", "what kind of reason it is"), SkippedRules::cause, CAUSE),
            RecordCodec.required(Key.of("reason", "原因", "why"), SkippedRules::reason, RecordCodec.LOCALIZED_TEXT),
            RecordCodec.required(
                    Key.of("rules", "规则编号", "ids of the rules"),
                    SkippedRules::rules,
                    new ArrayCodec<>(TextCodec.TEXT)));

    /** A report that was not looked at. */
    public static final ValueCodec<LeftOutReport> LEFT_OUT = RecordCodec.of(
            LeftOutReport.class,
            new LocalizedText("未计入报告的对象", "the object of a report that was left out"),
            RecordCodec.required(Key.of("report", "报告", "the report"), LeftOutReport::report, IdentityCodec.REPORT_KEY),
            RecordCodec.required(Key.of("reason", "原因", "why"), LeftOutReport::reason, RecordCodec.LOCALIZED_TEXT));

    /** What was run. */
    public static final ValueCodec<CheckRun> CHECK_RUN = new ObjectCodec<CheckRun, CheckRun.Builder>(
                    new LocalizedText("执行情况的对象", "the object of a run"),
                    CheckRun::builder,
                    List.of(
                            Member.required(
                                    Key.of("ruleSet", "规则集", "the catalogue of which the rules are"),
                                    CheckRun::ruleSet,
                                    CheckRun.Builder::ruleSet,
                                    RuleCodec.RULE_SET),
                            Member.required(
                                    Key.of("libraryVersion", "软件库版本", "version of the library that ran the rules"),
                                    CheckRun::libraryVersion,
                                    CheckRun.Builder::libraryVersion,
                                    TextCodec.TEXT),
                            Member.required(
                                    Key.of("checks", "检查次数", "how many checks were made"),
                                    CheckRun::checks,
                                    CheckRun.Builder::checks,
                                    CHECK_COUNTS),
                            Member.required(
                                    Key.of("rules", "执行的规则", "ids of the rules that made a check"),
                                    CheckRun::rules,
                                    CheckRun.Builder::rules,
                                    new ArrayCodec<>(TextCodec.TEXT)),
                            Member.list(
                                    Key.of("skipped", "未执行的规则", "rules that made no check, by reason"),
                                    CheckRun::skipped,
                                    CheckRun.Builder::skipped,
                                    SKIPPED),
                            Member.optional(
                                    Key.of("policy", "所用的调整", "the policy under which the rules ran"),
                                    new LocalizedText("没有调整", "nothing is changed"),
                                    run -> Optional.of(run.policy()).filter(policy -> !policy.equals(Policy.none())),
                                    CheckRun.Builder::policy,
                                    PolicyCodec.PART),
                            Member.list(
                                    Key.of("tolerated", "差额在允许范围内的问题", "findings whose difference is allowed"),
                                    CheckRun::tolerated,
                                    CheckRun.Builder::tolerated,
                                    FindingCodec.FINDING),
                            Member.list(
                                    Key.of("leftOut", "未计入的报告", "reports that were not looked at"),
                                    CheckRun::leftOut,
                                    CheckRun.Builder::leftOut,
                                    LEFT_OUT),
                            Member.list(
                                    Key.of("notes", "阅读结果时应当知道的情况", "what has to be known to read the result"),
                                    CheckRun::notes,
                                    CheckRun.Builder::notes,
                                    RecordCodec.LOCALIZED_TEXT),
                            Member.optional(
                                    Key.of(
                                            "thresholds",
                                            "判断雷同的规则所用的相似度界限，0至1",
                                            "from which similarity, 0 to 1, rules tell of likeness, by id"),
                                    new LocalizedText("没有", "none"),
                                    run -> Optional.of(run.thresholds()).filter(thresholds -> !thresholds.isEmpty()),
                                    CheckRun.Builder::thresholds,
                                    MapCodec.of(TextCodec.TEXT, NumberCodec.ANY)),
                            Member.optional(
                                    Key.of("titles", "发现问题的规则名称", "titles of the rules that found something, by id"),
                                    new LocalizedText("没有", "none"),
                                    run -> Optional.of(run.titles()).filter(titles -> !titles.isEmpty()),
                                    CheckRun.Builder::titles,
                                    MapCodec.of(TextCodec.TEXT, RecordCodec.LOCALIZED_TEXT))),
                    CheckRun.Builder::build)
            .named("run");

    /** A number that a cell would have to hold. */
    public static final ValueCodec<CellCorrection> CORRECTION = new ObjectCodec<CellCorrection, CellCorrection.Builder>(
            new LocalizedText("更正的对象", "the object of a correction"),
            CellCorrection::builder,
            List.of(
                    Member.required(
                            Key.of("cell", "单元格的JSON指针", "JSON Pointer of the cell"),
                            CellCorrection::cell,
                            CellCorrection.Builder::cell,
                            FormCodec.CELL_PATH),
                    Member.required(
                            Key.of("found", "现有的数字", "the number that it holds"),
                            CellCorrection::found,
                            CellCorrection.Builder::found,
                            NumberCodec.ANY_WHOLE),
                    Member.required(
                            Key.of("proposed", "应填的数字", "the number that it would have to hold"),
                            CellCorrection::proposed,
                            CellCorrection.Builder::proposed,
                            NumberCodec.ANY_WHOLE),
                    Member.optional(
                            Key.of("hint", "可能的原因", "how the wrong number may have come about"),
                            new LocalizedText("看不出原因", "nothing suggests itself"),
                            CellCorrection::hint,
                            CellCorrection.Builder::hint,
                            HINT)),
            CellCorrection.Builder::build);

    /** Cells to be corrected together. */
    public static final ValueCodec<Explanation> EXPLANATION = RecordCodec.of(
            Explanation.class,
            new LocalizedText("解释的对象", "the object of an explanation"),
            RecordCodec.required(
                    Key.of("corrections", "须一并更正的单元格", "cells to be corrected together"),
                    Explanation::corrections,
                    new ArrayCodec<>(CORRECTION)));

    /** Findings of one cause. */
    public static final ValueCodec<FindingGroup> FINDING_GROUP = RecordCodec.of(
            FindingGroup.class,
            new LocalizedText("同因问题的对象", "the object of findings of one cause"),
            RecordCodec.required(
                    Key.of("first", "说明原因的问题", "the finding that tells of the cause"),
                    FindingGroup::first,
                    FindingCodec.FINDING),
            RecordCodec.list(
                    Key.of("others", "同因的其他问题", "the findings that come with it"),
                    FindingGroup::others,
                    FindingCodec.FINDING));

    /** What may be behind failed sums. */
    public static final ValueCodec<Diagnosis> DIAGNOSIS = RecordCodec.of(
            Diagnosis.class,
            new LocalizedText("诊断的对象", "the object of a diagnosis"),
            RecordCodec.required(FINDINGS, Diagnosis::findings, new ArrayCodec<>(FindingCodec.FINDING)),
            RecordCodec.required(
                    Key.of("explanations", "同样合理的各种解释", "what explains all of them equally well"),
                    Diagnosis::explanations,
                    new ArrayCodec<>(EXPLANATION)));

    /** A finding that was accepted. */
    public static final ValueCodec<WaivedFinding> WAIVED = RecordCodec.of(
            WaivedFinding.class,
            new LocalizedText("已接受问题的对象", "the object of an accepted finding"),
            RecordCodec.required(FINDING, WaivedFinding::finding, FindingCodec.FINDING),
            RecordCodec.required(
                    Key.of("waiver", "接受的记录", "its acceptance"), WaivedFinding::waiver, WaiverCodec.WAIVER));

    private static final ValueCodec<Map<CellPath, List<Integer>>> PLACES =
            MapCodec.of(FormCodec.CELL_PATH, new ArrayCodec<>(NumberCodec.NUMBER_OF));

    /** A result on one report. */
    public static final ValueCodec<ValidationResult> RESULT = new ObjectCodec<
            ValidationResult, Draft<ValidationResult.Builder>>(
            new LocalizedText("检查结果的对象", "the object of a result"),
            () -> new Draft<>(ValidationResult.builder()),
            List.of(
                    SchemaVersion.member(),
                    required(
                            Key.of("report", "所检查的报告", "which report it was"),
                            ValidationResult::report,
                            ValidationResult.Builder::report,
                            IdentityCodec.REPORT_KEY),
                    new VerdictMember<>(ValidationResult::verdict),
                    required(RUN, ValidationResult::run, ValidationResult.Builder::run, CHECK_RUN),
                    required(
                            FINDINGS,
                            ValidationResult::findings,
                            ValidationResult.Builder::findings,
                            new ArrayCodec<>(FindingCodec.FINDING)),
                    Member.derived(
                            Key.of(
                                    "cells",
                                    "每个单元格涉及第几个问题（从0数起），读取时不看",
                                    "for every cell the places of its findings, counted from 0; not looked at when read"),
                            result -> Optional.of(findingsByCell(result)).filter(cells -> !cells.isEmpty()),
                            PLACES),
                    list(
                            Key.of("waived", "已被接受的问题", "findings that were accepted"),
                            ValidationResult::waived,
                            ValidationResult.Builder::waived,
                            WAIVED),
                    list(
                            Key.of("lapsedWaivers", "已失效的接受", "waivers that no longer hold"),
                            ValidationResult::lapsedWaivers,
                            ValidationResult.Builder::lapsedWaivers,
                            WaiverCodec.WAIVER),
                    list(
                            Key.of("diagnoses", "求和错误的诊断", "what may be behind the failed sums"),
                            ValidationResult::diagnoses,
                            ValidationResult.Builder::diagnoses,
                            DIAGNOSIS)),
            draft -> draft.finish(draft.builder.build(), ValidationResult::verdict));

    /** A finding in a report of a corpus. */
    public static final ValueCodec<CorpusFinding> CORPUS_FINDING = RecordCodec.of(
            CorpusFinding.class,
            new LocalizedText("多份报告之间问题的对象", "the object of a finding in a report of a corpus"),
            RecordCodec.required(
                    Key.of("report", "问题所在的报告", "the report to which the places belong"),
                    CorpusFinding::report,
                    IdentityCodec.REPORT_KEY),
            RecordCodec.required(FINDING, CorpusFinding::finding, FindingCodec.FINDING));

    /** A result on many reports. */
    public static final ValueCodec<CorpusResult> CORPUS_RESULT =
            new ObjectCodec<CorpusResult, Draft<CorpusResult.Builder>>(
                    new LocalizedText("多份报告检查结果的对象", "the object of a result on many reports"),
                    () -> new Draft<>(CorpusResult.builder()),
                    List.of(
                            SchemaVersion.member(),
                            new VerdictMember<>(CorpusResult::verdict),
                            required(RUN, CorpusResult::run, CorpusResult.Builder::run, CHECK_RUN),
                            required(
                                    FINDINGS,
                                    CorpusResult::findings,
                                    CorpusResult.Builder::findings,
                                    new ArrayCodec<>(CORPUS_FINDING))),
                    draft -> draft.finish(draft.builder.build(), CorpusResult::verdict));

    /** How one result differs from another. */
    public static final ValueCodec<ResultChanges> CHANGES = RecordCodec.of(
            ResultChanges.class,
            new LocalizedText("结果变化的对象", "the object of the changes of a result"),
            RecordCodec.list(
                    Key.of("appeared", "新出现的问题", "findings that are new"),
                    ResultChanges::appeared,
                    FindingCodec.FINDING),
            RecordCodec.list(
                    Key.of("gone", "已消失的问题", "findings that are gone"), ResultChanges::gone, FindingCodec.FINDING),
            RecordCodec.list(
                    Key.of("unchanged", "没有变化的问题", "findings that are as before"),
                    ResultChanges::unchanged,
                    FindingCodec.FINDING));

    /** What a change of a draft brings about. */
    public static final ValueCodec<DraftUpdate> DRAFT_UPDATE = RecordCodec.of(
            DraftUpdate.class,
            new LocalizedText("草稿更新的对象", "the object of the update of a draft"),
            RecordCodec.required(Key.of("result", "现在的结果", "what is found now"), DraftUpdate::result, RESULT),
            RecordCodec.list(
                    Key.of("appeared", "新出现的问题", "findings that are new"), DraftUpdate::appeared, FindingCodec.FINDING),
            RecordCodec.list(
                    Key.of("gone", "已消失的问题", "findings that are gone"), DraftUpdate::gone, FindingCodec.FINDING));

    private ResultCodec() {}

    private static <T, B, V> Member<T, Draft<B>> required(
            Key key, Function<T, V> value, BiConsumer<B, V> setter, ValueCodec<V> codec) {
        return Member.required(key, value, (draft, read) -> setter.accept(draft.builder, read), codec);
    }

    private static <T, B, V> Member<T, Draft<B>> list(
            Key key, Function<T, List<V>> value, BiConsumer<B, List<V>> setter, ValueCodec<V> codec) {
        return Member.list(key, value, (draft, read) -> setter.accept(draft.builder, read), codec);
    }

    private static Map<CellPath, List<Integer>> findingsByCell(ValidationResult result) {
        Map<CellPath, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < result.findings().size(); i++) {
            int place = i;
            result.findings().get(i).cells().stream()
                    .distinct()
                    .forEach(cell -> places.computeIfAbsent(cell, first -> new ArrayList<>())
                            .add(place));
        }
        return places;
    }

    /** What has been read of a result so far. The verdict follows from the rest, so what the JSON states is only compared. */
    private static final class Draft<B> {

        private final B builder;
        private Consumer<Verdict> comparison = derived -> {};

        Draft(B builder) {
            this.builder = builder;
        }

        void readVerdict(JsonTokens in) {
            Verdict stated = VERDICT.read(in);
            Place place = in.place();
            LocalizedText found = Words.found(in);
            comparison = derived -> {
                if (derived != stated) {
                    LocalizedText title = derived.title();
                    throw Refusal.of(
                            Kind.CONTRADICTION,
                            place,
                            found,
                            new LocalizedText(
                                    "由问题和检查次数得出的结论（" + title.zh() + "）",
                                    "the verdict that follows from findings and checks, " + title.en()));
                }
            };
        }

        <T> T finish(T result, Function<T, Verdict> verdict) {
            comparison.accept(verdict.apply(result));
            return result;
        }
    }

    private record VerdictMember<T, B>(Function<T, Verdict> verdict) implements Member<T, Draft<B>> {

        private static final Key KEY = Key.of(
                "verdict", "结论，须与问题和检查次数相符", "verdict; it has to be the one that follows from findings and checks");

        @Override
        public String key() {
            return KEY.name();
        }

        @Override
        public boolean isRequired() {
            return true;
        }

        @Override
        public void read(JsonTokens in, Draft<B> draft) {
            draft.readVerdict(in);
        }

        @Override
        public void write(T result, JsonTarget out) {
            out.key(key());
            VERDICT.write(verdict.apply(result), out);
        }

        @Override
        public Schema schema() {
            return VERDICT.schema().titled(KEY.title());
        }
    }
}
