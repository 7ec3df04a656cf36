package org.gongkai.documents.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0", "007", "１２", "1,234", "25.10", "12件", "12 件", "251000元", "25.1 万元", "零", "〇", "-3", "−3", "＋3",
                "增2", "减3", "减少3", "增加 12件", "/", "／", "—", "--", "_", "不适用", "260.1万"
            })
    void aNumberOrAMarkForNoneIsAValue(String printed) {
        assertThat(PrintedValue.isValue(printed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "无",
                "若干",
                "十二",
                "一",
                "减少",
                "增",
                "+",
                "不予公开",
                "1.属于国家秘密",
                "3、维持",
                "（一）予以公开",
                "第20条",
                "12年",
                "2021年",
                "1 234",
                "0.5.2",
                "—无"
            })
    void whatMayBeALabelIsNone(String printed) {
        assertThat(PrintedValue.isValue(printed)).isFalse();
    }
}
