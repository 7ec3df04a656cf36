package org.gongkai.documents.internal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.report.InformationProcessingFee;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessingFeeReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "本年度发出收费通知3件，总金额600元，实际收取总金额500元。/3/600/500",
                "全年发出信息处理费收费通知 1 件，总金额 1,200.50 元，实际收取 0 元。/1/1200.50/0",
                "本年度未收取信息处理费。///0",
                "按照规定，2023年没有产生政府信息公开信息处理费。///0",
                "共发出2份收费通知，收费通知总金额为0.5万元，实际收取为零元。/2/5000/0",
                "本年度收取信息处理费0元。///0",
                "本机关未发出收费通知，未收取信息处理费。/0//0",
                "发出收费通知的件数为0件，收费通知的总金额为0元，实际收取的总金额为0元。/0/0/0"
            })
    void whatIsPlainlyStatedIsRead(String text, Long notices, BigDecimal notified, BigDecimal collected) {
        InformationProcessingFee fee = ProcessingFeeReader.read(text).orElseThrow();

        assertThat(fee.noticesIssued()).isEqualTo(notices == null ? OptionalLong.empty() : OptionalLong.of(notices));
        assertThat(fee.amountNotified()).isEqualTo(Optional.ofNullable(notified));
        assertThat(fee.amountCollected()).isEqualTo(Optional.ofNullable(collected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "无。",
                "政府信息公开信息处理费按照规定收取。",
                "收取行政事业性收费3万元。",
                "上一年发出收费通知3件，总金额600元，实际收取600元。",
                "下一步将对发出收费通知10件以上的申请收取信息处理费。",
                "发出收费通知若干件。",
                "实际收取信息处理费XX元。",
                "实际收取信息处理费1,2345元。",
                "实际收取信息处理费999999999999999999万元。"
            })
    void whatIsNotPlainlyStatedIsNotRead(String text) {
        assertThat(ProcessingFeeReader.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"未收取信息处理费。实际收取信息处理费5元。"})
    void whatIsContradictedIsLeftOut(String text) {
        assertThat(ProcessingFeeReader.read(text)).isEmpty();
    }
}
