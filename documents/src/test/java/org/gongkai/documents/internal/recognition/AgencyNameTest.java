package org.gongkai.documents.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyNameTest {

    @ParameterizedTest
    @CsvSource({
        "示例县城关镇人民政府,TOWNSHIP,DEPARTMENT",
        "示例市某区新华街道办事处,TOWNSHIP,DEPARTMENT",
        "示例县人民政府,COUNTY,GOVERNMENT",
        "示例省示例县人民政府,COUNTY,GOVERNMENT",
        "示例县住房和城乡建设局,COUNTY,DEPARTMENT",
        "示例县乡村振兴局,COUNTY,DEPARTMENT",
        "示例县人民政府办公室,COUNTY,DEPARTMENT",
        "示例省人民政府,PROVINCIAL,GOVERNMENT",
        "示例自治区人民政府,PROVINCIAL,GOVERNMENT",
        "示例市人民政府,,GOVERNMENT",
        "示例市财政局,,DEPARTMENT",
        "示例区教育局,,DEPARTMENT",
        "示例市某区教育局,COUNTY,DEPARTMENT",
        "示例市某区人民政府,COUNTY,GOVERNMENT",
        "北京市某区教育局,,DEPARTMENT",
        "示例省教育厅,PROVINCIAL,DEPARTMENT",
        "示例自治州人民政府,PREFECTURAL,GOVERNMENT",
        "示例镇,TOWNSHIP,DEPARTMENT",
        "示例县两城镇人民政府,TOWNSHIP,DEPARTMENT",
        "示例街道,TOWNSHIP,DEPARTMENT",
        "示例经济开发区管委会,,DEPARTMENT",
        "示例县城关镇财政办公室,,"
    })
    void aNameTellsLevelAndKindOnlyWhereItIsCertain(String name, AgencyLevel level, AgencyKind kind) {
        Agency agency = AgencyName.agency(name);

        assertThat(agency.level()).isEqualTo(Optional.ofNullable(level));
        assertThat(agency.kind()).isEqualTo(Optional.ofNullable(kind));
    }
}
