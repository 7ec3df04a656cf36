package org.gongkai.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.examples.web.Filing.Status;
import org.gongkai.examples.web.Surroundings.Database;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.ProsePath;
import org.gongkai.form.Section;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What people do at the desk, without scripts. Each test is somebody else's filing. */
@ParameterizedClass
@EnumSource(Database.class)
record DeskTest(Database database) {

    private static final String TOTAL = "/reviewAndLitigation/review/total";
    private static final String UPHELD = "/reviewAndLitigation/review/upheld";
    private static final int YEAR = 2030;

    private static RunningDesk desk;

    @BeforeParameterizedClassInvocation
    static void start(Database database) throws IOException {
        desk = RunningDesk.start(database);
        Visitor office = desk.signedIn("office");
        office.open("/office");
        office.submit("details form", Map.of("year", String.valueOf(YEAR), "deadline", "2031-01-31"));
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        desk.close();
    }

    private static Filing filing(String username) {
        Organ organ = desk.bean(Roster.class).loadUserByUsername(username).organ();
        return desk.bean(Filings.class).find(organ, YEAR).orElseThrow();
    }

    private static Visitor at(String username) throws IOException {
        Visitor visitor = desk.signedIn(username);
        visitor.open("/filings/" + filing(username).id());
        return visitor;
    }

    /** A report with nothing wrong in it. */
    private static Map<String, String> zero() {
        Map<String, String> fields = new HashMap<>();
        for (FormCell cell : Form.FORM_2021.cells()) {
            fields.put(cell.path().toString(), "0");
        }
        for (int passage = 0; passage < 5; passage++) {
            fields.put(ProsePath.passage(passage).toString(), "本项工作有序开展（" + passage + "）。");
        }
        fields.put(ProsePath.text(Section.PROBLEMS_AND_IMPROVEMENTS).toString(), "更新不够及时，将加强培训。");
        fields.put(ProsePath.text(Section.OTHER_MATTERS).toString(), "无");
        return fields;
    }

    private static Map<String, String> and(Map<String, String> fields, String... more) {
        Map<String, String> all = new HashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    @Test
    void anOrganFillsInExplainsAndSubmitsAndTheOfficeAccepts() throws IOException {
        Visitor organ = at("organ1");
        organ.submit("#report", and(zero(), TOTAL, "2", "then", "submit"));
        assertThat(organ.page().text()).contains("还有1处错误", "四种结果之和为0，总计填写为2");
        assertThat(organ.element("form[action$=submission] button").hasAttr("disabled"))
                .isTrue();

        organ.submit("form[action$=explanations]", Map.of("reason", "经核对台账无误"));
        organ.open("/filings/" + filing("organ1").id() + "/submission");
        organ.submit("form[action$=submission]", Map.of());
        assertThat(filing("organ1").status()).isEqualTo(Status.SUBMITTED);

        Visitor office = desk.signedIn("office");
        office.open("/filings/" + filing("organ1").id());
        assertThat(office.page().text()).contains("有错误", "经核对台账无误");
        office.submit("form[action*=explanations]", Map.of("accepted", "true"));
        assertThat(office.page().text()).contains("已采纳").doesNotContain("有错误");
        office.submit("form[action$=acceptance]", Map.of());
        assertThat(filing("organ1").status()).isEqualTo(Status.ACCEPTED);

        organ.open("/filings/" + filing("organ1").id());
        assertThat(organ.page().select("input[name=" + "version" + "]")).isEmpty();
        assertThat(organ.page().text()).contains("已通过", "第1版", "第2版");
    }

    @Test
    void theOfficeSendsBackWithARemarkAndTheOrganMends() throws IOException {
        Visitor organ = at("organ2");
        organ.submit("#report", zero());
        organ.open("/filings/" + filing("organ2").id() + "/submission");
        organ.submit("form[action$=submission]", Map.of());

        Visitor office = desk.signedIn("office");
        office.open("/filings/" + filing("organ2").id());
        office.submit("form[action$=return]", Map.of("remark", "请核对行政复议数"));

        organ.open("/filings/" + filing("organ2").id());
        assertThat(organ.element(".remark").text()).isEqualTo("请核对行政复议数");
        organ.submit("#report", and(zero(), UPHELD, "1", "then", "totals"));
        assertThat(organ.element("[name=" + TOTAL + "]").val()).isEqualTo("1");
    }

    @Test
    void whatIsTypedIsKeptBeforeItIsSaved() throws IOException {
        Visitor typing = at("organ3");
        String check = typing.element("#report").attr("data-check");
        typing.element("#report").attr("action", check);
        typing.submit("#report", and(zero(), UPHELD, "12件"));
        assertThat(typing.page().text()).contains("错误");

        Visitor later = at("organ3");
        assertThat(later.element("[name=" + UPHELD + "]").val()).isEqualTo("12");
        assertThat(later.page().text()).contains("已恢复上次未保存的内容");
        assertThat(filing("organ3").version()).isEqualTo(1);
        later.submit("#discard", Map.of());
        assertThat(later.element("[name=" + UPHELD + "]").val()).isEmpty();
    }

    @Test
    void ofTwoPeopleAtOneReportNobodyLosesWhatWasTyped() throws IOException {
        Visitor first = at("organ4");
        Visitor second = at("organ4");
        first.submit("#report", and(zero(), UPHELD, "1", TOTAL, "1"));

        second.submit("#report", and(zero(), UPHELD, "2", TOTAL, "2"));
        assertThat(second.page().select("fieldset")).hasSize(2);
        assertThat(second.element("fieldset").text()).contains("结果维持", "您填写的： 2", "对方保存的： 1");

        second.submit("form[action$=merge]", Map.of());
        assertThat(second.element("[name=" + UPHELD + "]").val()).isEqualTo("2");
        second.submit("#report", Map.of());
        assertThat(filing("organ4").report().cell(CellPath.of(UPHELD))).isEqualTo(Cell.count(2));
        assertThat(filing("organ4").version()).isEqualTo(3);
    }

    @Test
    void aDocumentIsReadAndKeptByNameAndDigestOnly() throws IOException {
        Visitor organ = at("organ5");
        DisclosureReport written = FormPage.typed(filing("organ5").report(), and(zero(), UPHELD, "1", TOTAL, "1"));
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        DocumentWriter.word().write(written, document);

        organ.upload("年报.docx", document.toByteArray());

        assertThat(organ.element("[name=" + TOTAL + "]").val()).isEqualTo("1");
        assertThat(organ.page().text()).contains("已全部读出", "年报.docx");

        organ.upload("picture.png", "no report".getBytes(StandardCharsets.UTF_8));
        assertThat(organ.page().text()).contains("没有从文件中读出本年度的报告");
        assertThat(filing("organ5").version()).isEqualTo(2);
    }

    @Test
    void anOrganSeesNothingOfOthers() throws IOException {
        Visitor organ = at("organ6");
        for (String path : new String[] {"", "/page", "/years", "/report.docx", "/submission"}) {
            organ.open("/filings/" + filing("organ7").id() + path);
            assertThat(organ.status()).as(path).isEqualTo(404);
        }
        organ.open("/office/" + YEAR);
        assertThat(organ.status()).isEqualTo(403);
        organ.open("/office/" + YEAR + "/reports.csv");
        assertThat(organ.status()).isEqualTo(403);
    }

    @Test
    void theOfficeTakesInARosterAndNewcomersSignInAndChangeTheirPassword() throws IOException {
        Visitor office = desk.signedIn("office");
        office.open("/office/roster");
        office.upload("名单.csv", "单位\n示例县档案馆\n".getBytes(StandardCharsets.UTF_8));
        assertThat(office.element(".trouble").text()).contains("名单没有导入", "agency,divisionCode,creditCode");
        byte[] list = "agency,divisionCode,creditCode\n示例县档案馆,,\n示例县公安局,,\n".getBytes(StandardCharsets.UTF_8);
        office.upload("名单.csv", list);
        assertThat(office.page().select("table.drawn tbody tr")).hasSize(1);
        String username = office.element("table.drawn td").text();
        String password = office.element("table.drawn code").text();
        office.upload("名单.csv", list);
        assertThat(office.page().select("table.drawn tbody tr")).isEmpty();

        Visitor newcomer = desk.visitor();
        newcomer.signIn(username, password);
        assertThat(newcomer.element("main table a").text()).isEqualTo(String.valueOf(YEAR));
        newcomer.open("/password");
        newcomer.submit("form.card", Map.of("old", "guessed", "chosen", "long enough to do"));
        assertThat(newcomer.element(".trouble").text()).contains("没有修改");
        newcomer.submit("form.card", Map.of("old", password, "chosen", "long enough to do"));
        assertThat(newcomer.page().text()).contains("密码已修改");
        Visitor again = desk.visitor();
        again.signIn(username, password);
        assertThat(again.page().text()).contains("用户名或密码");
        again.signIn(username, "long enough to do");
        assertThat(again.element("h1").text()).isEqualTo("示例县档案馆");

        office.submit("form[action*=/" + username + "/]", Map.of());
        again.signIn(username, office.element("table.drawn code").text());
        assertThat(again.element("h1").text()).isEqualTo("示例县档案馆");
        newcomer.open("/office/roster");
        assertThat(newcomer.status()).isEqualTo(403);
    }

    @Test
    void withoutTheTokenOfThePageNothingIsDone() throws IOException {
        Visitor organ = at("organ8");
        organ.page().select("[name=_csrf]").remove();
        organ.submit("#report", zero());
        assertThat(organ.status()).isEqualTo(403);
        assertThat(filing("organ8").version()).isEqualTo(1);
    }

    @Test
    void theOfficeSeesWhoHasSubmittedSumsUpAndTakesTablesAlong() throws IOException {
        Visitor office = desk.signedIn("office");
        office.open("/office/2024");
        assertThat(office.page().select("table.overview tbody tr")).hasSize(13);
        assertThat(office.element("main strong").text()).matches("已报送\\d+家，共13家。");
        assertThat(office.open("/office/2024/sum").text()).contains("本年新收政府信息公开申请数量");

        office.open("/office/2024");
        office.submit("form[action$=sum]", Map.of());
        assertThat(office.page().select("#report")).isNotEmpty();

        office.open("/office/2024/reports.csv");
        assertThat(office.page().text()).contains("示例县公安局");
        office.open("/office/2024/reports.ndjson");
        assertThat(office.page().text()).contains("\"schemaVersion\":1");
    }
}
