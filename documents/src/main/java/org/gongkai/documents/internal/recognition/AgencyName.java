package org.gongkai.documents.internal.recognition;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.text.PlainText;

/** What the name of an agency tells for certain. A 市, or a 区 without its 市, may be of several levels. */
final class AgencyName {

    private static final Pattern ORGAN = Pattern.compile(
            "[\\p{IsHan}()、·]*" + "(?:政府|办公室|局|厅|部|委员会|委|办事处|中心|法院|检察院|支队|大队|管理所|管理处|镇|乡|街道|区|县|学校|大学|银行|公司|协会)");

    private static final Pattern TOWNSHIP = Pattern.compile(".*(?:[镇乡]|街道)(?:(?:人民)?政府|办事处)?");
    private static final Pattern DISTRICT = Pattern.compile(
            "(?!.*(?:北京|上海|天津|重庆)市)[^县]*市(?![^市县]{0,8}(?:开发|高新|产业|工业|园|新|风景|名胜|度假|示范|保税|试验|实验|管理|合作)区)[^市县]{1,6}区[^镇乡]*");
    private static final Pattern GOVERNMENT = Pattern.compile(".*(?:人民政府|行政公署)");
    private static final Pattern COUNTY = Pattern.compile("[^县旗]*(?:县|[^族]旗)人民政府");
    private static final Pattern PREFECTURE = Pattern.compile(".*(?:自治州|盟|地区)(?:人民政府|行政公署)");
    private static final Pattern PROVINCE = Pattern.compile("[^省区市县]*(?:省|自治区)人民政府");
    private static final Pattern PROVINCIAL_DEPARTMENT =
            Pattern.compile("[^省区市县]*(?:省|自治区)[^省区市县州盟]*(?:厅|局|委员会|(?:人民政府|厅)办公室)");
    private static final Pattern MUNICIPALITY = Pattern.compile("(?:北京|上海|天津|重庆)市[^区县镇乡]*(?:局|委员会|人民政府|人民政府办公厅)");
    private static final Pattern COUNTY_DEPARTMENT = Pattern.compile("[^县]*县[^镇乡]*(?:局|办公室|委员会)");

    /** What a single organ of any level is called; a part of a township's office is none. */
    private static final Pattern DEPARTMENT = Pattern.compile("[^镇乡]*(?:局|厅|委员会|管委会|办公厅|办公室|街道办事处|街道)");

    /** Words with 镇 or 乡 that name no township. */
    private static final Pattern COUNTRYSIDE =
            Pattern.compile("(?:城乡|乡村|乡镇|城镇)(?!(?:人民)?政府|$)|[镇乡](?=[市县区])|(?<=^|[省市州区])[镇乡](?=\\p{IsHan}{1,2}[市县区])");

    private AgencyName() {}

    /** Says whether a line can be the name of an organ. */
    static boolean isLikely(String line) {
        String compact = PlainText.compact(line);
        return compact.length() >= 3
                && compact.length() <= 40
                && ORGAN.matcher(compact).matches();
    }

    static Agency agency(String name) {
        String plain = COUNTRYSIDE.matcher(name).replaceAll("");
        Agency agency = Agency.of(name);
        if (TOWNSHIP.matcher(plain).matches()) {
            return agency.withLevel(AgencyLevel.TOWNSHIP).withKind(AgencyKind.DEPARTMENT);
        }
        return agency.withKind(kind(plain)).withLevel(level(plain));
    }

    private static Optional<AgencyKind> kind(String plain) {
        return GOVERNMENT.matcher(plain).matches()
                ? Optional.of(AgencyKind.GOVERNMENT)
                : DEPARTMENT.matcher(plain).matches() ? Optional.of(AgencyKind.DEPARTMENT) : Optional.empty();
    }

    private static Optional<AgencyLevel> level(String plain) {
        if (PROVINCE.matcher(plain).matches()
                || MUNICIPALITY.matcher(plain).matches()
                || PROVINCIAL_DEPARTMENT.matcher(plain).matches()) {
            return Optional.of(AgencyLevel.PROVINCIAL);
        }
        if (PREFECTURE.matcher(plain).matches()) {
            return Optional.of(AgencyLevel.PREFECTURAL);
        }
        boolean isCounty = COUNTY.matcher(plain).matches()
                || COUNTY_DEPARTMENT.matcher(plain).matches()
                || DISTRICT.matcher(plain).matches();
        return isCounty ? Optional.of(AgencyLevel.COUNTY) : Optional.empty();
    }
}
