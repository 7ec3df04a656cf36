package org.gongkai.documents.internal.recognition;

import java.util.regex.Pattern;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.text.PlainText;

/** What the name of an agency tells for certain. A 市 or 区 may be of several levels, so it tells nothing. */
final class AgencyName {

    private static final Pattern ORGAN = Pattern.compile(
            "[\\p{IsHan}()、·]*" + "(?:政府|办公室|局|厅|部|委员会|委|办事处|中心|法院|检察院|支队|大队|管理所|管理处|镇|乡|街道|区|县|学校|大学|银行|公司|协会)");

    private static final Pattern TOWNSHIP = Pattern.compile(".*(?:[镇乡](?:人民)?政府|街道办事处)");
    private static final Pattern COUNTY = Pattern.compile("[^县]*县人民政府");
    private static final Pattern PROVINCE = Pattern.compile("[^省区市县]*(?:省|自治区)人民政府");
    private static final Pattern COUNTY_DEPARTMENT = Pattern.compile("[^县]*县[^镇乡]*(?:局|办公室|委员会)");

    /** Words with 镇 or 乡 that name no township. */
    private static final Pattern COUNTRYSIDE = Pattern.compile("城乡|乡村|乡镇|城镇");

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
        if (COUNTY.matcher(plain).matches()) {
            return agency.withLevel(AgencyLevel.COUNTY).withKind(AgencyKind.GOVERNMENT);
        }
        if (PROVINCE.matcher(plain).matches()) {
            return agency.withLevel(AgencyLevel.PROVINCIAL).withKind(AgencyKind.GOVERNMENT);
        }
        return COUNTY_DEPARTMENT.matcher(plain).matches()
                ? agency.withLevel(AgencyLevel.COUNTY).withKind(AgencyKind.DEPARTMENT)
                : agency;
    }
}
