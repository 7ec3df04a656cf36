package org.gongkai.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.examples.web.Filing.Status;
import org.gongkai.examples.web.Surroundings.Database;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What people do at the desk, in a real browser. */
class BrowserTest {

    private static final int YEAR = 2030;
    private static final String UPHELD = "/reviewAndLitigation/review/upheld";
    private static final String TOTAL = "/reviewAndLitigation/review/total";

    private static RunningDesk desk;

    private ChromeDriver browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        Surroundings.need(Surroundings.program("/usr/bin/chromedriver"), "Chromium with its driver");
        desk = RunningDesk.start(Database.H2);
        desk.bean(Desk.class).collect(YEAR, LocalDate.of(YEAR + 1, 1, 31), "office");
    }

    @AfterAll
    static void stop() {
        if (desk != null) {
            desk.close();
        }
    }

    @BeforeEach
    void openBrowser() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(
                Surroundings.need(Surroundings.program("/usr/bin/chromium", "/usr/bin/google-chrome"), "Chromium")
                        .toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=zh-CN",
                "--user-data-dir=" + folder.resolve("profile"));
        ChromeDriverService driver = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                .build();
        browser = new ChromeDriver(driver, options);
        browser.manage().window().setSize(new Dimension(1200, 900));
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.quit();
        }
    }

    private static Filing filing(String username) {
        Organ organ = desk.bean(Roster.class).loadUserByUsername(username).organ();
        return desk.bean(Filings.class).find(organ, YEAR).orElseThrow();
    }

    private void signIn(String username) {
        browser.manage().deleteAllCookies();
        browser.get(desk.url("/login"));
        // By keyboard alone: the first field has the focus, a moment after the page is there.
        waitFor("input:focus").sendKeys(username, Keys.TAB, DemonstrationData.PASSWORD, Keys.ENTER);
        waitFor("header form button");
    }

    private void open(String username) {
        signIn(username);
        browser.get(desk.url("/filings/" + filing(username).id()));
    }

    private WebElement waitFor(String css) {
        return new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(driver -> driver.findElement(By.cssSelector(css)));
    }

    /** Waits for the page that follows; the one before shows a status too. */
    private void waitForStatus(String status) {
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(ExpectedConditions.textToBe(By.cssSelector(".status"), status));
    }

    private WebElement field(String name) {
        return browser.findElement(By.id(name));
    }

    private String text() {
        return browser.findElement(By.tagName("main")).getText();
    }

    /** Types into every field that a report without anything wrong needs. */
    private void fillIn() {
        for (FormCell cell : Form.FORM_2021.cells()) {
            set(cell.path().toString(), "0");
        }
        for (WebElement passage : browser.findElements(By.tagName("textarea"))) {
            set(passage.getDomProperty("id"), "本机关2030年各项工作有序开展，主动公开12条：" + passage.getDomProperty("id"));
        }
    }

    /** As quick as pasting. */
    private void set(String name, String value) {
        ((JavascriptExecutor) browser)
                .executeScript(
                        "const field = document.getElementById(arguments[0]); field.value = arguments[1];"
                                + "field.dispatchEvent(new Event('input', {bubbles: true}));",
                        name,
                        value);
    }

    @Test
    void anOrganFillsInSeesWhatIsWrongWhileTypingMendsAndSubmits() {
        open("organ1");
        fillIn();
        field(TOTAL).clear();
        field(TOTAL).sendKeys("2");

        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(driver -> field(TOTAL).getDomProperty("className").equals("error"));
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(driver -> text().contains("四种结果之和为0，总计填写为2") && text().contains("已暂存"));

        field(TOTAL).clear();
        field(TOTAL).sendKeys("0");
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(driver -> field(TOTAL).getDomProperty("className").isEmpty());
        browser.findElement(By.cssSelector("button[value=submit]")).click();
        waitFor("form[action$=submission] button").click();

        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(driver -> filing("organ1").status() == Status.SUBMITTED);
    }

    @Test
    void aWholeFilingTakesNoMoreThanAKeyboard() {
        signIn("organ6");
        pressUntil("main a[href='/filings/" + filing("organ6").id() + "']", Keys.TAB);
        press(Keys.ENTER);
        waitFor("#report");
        pressUntil("textarea", Keys.TAB);
        StringBuilder keys = new StringBuilder();
        // A table that may be wider than the screen has the focus by itself, to be scrolled.
        for (WebElement stop : browser.findElements(By.cssSelector("#report textarea, #report input[id], .scroll"))) {
            switch (stop.getTagName()) {
                case "textarea" -> keys.append("各项工作有序开展：").append(stop.getDomProperty("id"));
                case "input" -> keys.append("0");
                default -> {}
            }
            keys.append(Keys.TAB);
        }
        press(keys);
        pressUntil("button[value=submit]", Keys.TAB);
        press(Keys.ENTER);
        waitFor("form[action$=submission]");
        pressUntil("form[action$=submission] button", Keys.TAB);
        press(Keys.ENTER);

        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(driver -> filing("organ6").status() == Status.SUBMITTED);
    }

    private void press(CharSequence keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    /** Presses a key until something has the focus; nothing that can be worked with is out of reach, or without a sign. */
    private void pressUntil(String css, Keys key) {
        for (int presses = 0; presses < 300; presses++) {
            press(key);
            WebElement focused = browser.switchTo().activeElement();
            if ((Boolean) ((JavascriptExecutor) browser)
                    .executeScript("return arguments[0].matches(arguments[1])", focused, css)) {
                assertThat(focused.getCssValue("outline-style")).as(css).isEqualTo("solid");
                return;
            }
        }
        throw new AssertionError("No key leads to " + css);
    }

    @Test
    void whatIsTypedIsThereAgainAfterTheBrowserIsGone() {
        open("organ2");
        field(UPHELD).sendKeys("7");
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(driver -> !browser.findElement(By.id("kept")).getText().isEmpty());
        browser.quit();

        openBrowser();
        open("organ2");
        assertThat(field(UPHELD).getDomProperty("value")).isEqualTo("7");
        assertThat(text()).contains("已恢复上次未保存的内容");
    }

    @Test
    void aDocumentIsUploadedAndCorrected() throws IOException {
        DisclosureReport report = filing("organ3").report();
        for (FormCell cell : report.form().cells()) {
            report = report.with(cell.path(), Cell.parse("0", cell.column()));
        }
        Path document = folder.resolve("report.docx");
        DocumentWriter.word().write(report.with(CellPath.of(TOTAL), Cell.count(5)), document);

        open("organ3");
        field("document").sendKeys(document.toString());
        browser.findElement(By.cssSelector(".upload button")).click();
        waitFor("section.card");
        assertThat(field(TOTAL).getDomProperty("value")).isEqualTo("5");
        assertThat(field(TOTAL).getDomProperty("className")).isEqualTo("error");

        set(TOTAL, "0");
        browser.findElement(By.cssSelector("button[value=save]")).click();
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(driver ->
                        filing("organ3").report().cell(CellPath.of(TOTAL)).equals(Cell.count(0)));
    }

    @Test
    void theOfficeReturnsAcceptsSumsUpAndExports() {
        signIn("office");
        browser.get(desk.url("/office/2024"));
        browser.findElement(By.linkText("示例县公安局")).click();
        browser.findElement(By.id("remark")).sendKeys("请核对", Keys.ENTER);
        waitForStatus("已退回");

        browser.get(desk.url("/office/2024"));
        browser.findElement(By.linkText("示例县水利局")).click();
        browser.findElement(By.cssSelector("form[action$=acceptance] button")).click();
        waitForStatus("已通过");

        browser.get(desk.url("/office/2024/sum"));
        assertThat(browser.findElement(By.tagName("body")).getText()).contains("本年新收政府信息公开申请数量");
        browser.get(desk.url("/office/2024"));
        assertThat(browser.findElement(By.linkText("CSV")).getDomProperty("href"))
                .endsWith("/office/2024/reports.csv");
        browser.findElement(By.cssSelector("form[action$=sum] button")).click();
        assertThat(waitFor("#report").isDisplayed()).isTrue();
    }

    @Test
    void onAPhoneNothingButTheTablesIsWiderThanTheScreen() {
        // A window is never narrower than 500 pixels; a phone is.
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", true));
        for (String username : new String[] {"organ4", "office"}) {
            signIn(username);
            browser.get(desk.url(
                    username.equals("office")
                            ? "/office/2024"
                            : "/filings/" + filing(username).id()));
            long scroll = (Long) ((JavascriptExecutor) browser)
                    .executeScript(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(scroll).as(username).isZero();
            assertThat(((JavascriptExecutor) browser).executeScript("return window.innerWidth"))
                    .isEqualTo(390L);
        }
    }

    @Test
    void pagesAreInEnglishForWhoeverChoosesIt() {
        open("organ5");
        browser.findElement(By.linkText("English")).click();
        browser.get(desk.url("/filings/" + filing("organ5").id()));

        assertThat(browser.findElement(By.cssSelector("button[value=save]")).getText())
                .isEqualTo("Save");
        assertThat(text()).contains("Administrative reconsideration", "Result of the check");
    }
}
