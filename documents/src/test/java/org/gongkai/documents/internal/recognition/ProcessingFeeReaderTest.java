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

    private static final int YEAR = 2023;

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "本年度发出收费通知3件，总金额600元，实际收取总金额500元。/3/600/500",
                "全年发出信息处理费收费通知 1 件，总金额 1,200.50 元，实际收取 0 元。/1/1200.50/0",
                "共发出2份收费通知，收费通知总金额为0.5万元，实际收取为零元。/2/5000/0",
                "发出收费通知的件数为0件，收费通知的总金额为0元，实际收取的总金额为0元。/0/0/0",
                "2023年，本机关依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）发出收费通知12件，总金额4320元，实际收取3980元。/12/4320/3980",
                "按照国务院办公厅规定，本年度制发收费通知书5份，涉及金额2,500元，实收2,500元。/5/2500/2500",
                "收取信息处理费情况：本年度共发出收费通知三件，总金额六百元，实际收取四百五十元。/3/600/450",
                "本年度发出收费通知2件，总金额300元，应收300元，实际收取200元。/2/300/200",
                "我局2023年下达信息处理费收费通知7件，收费通知总金额1.26万元，实际收取信息处理费0.9万元。/7/12600/9000",
                "一是本年度出具收费通知1件，总金额80元，实际收取80元。/1/80/80",
                "本年度发出收费通知4件，合计900元，实际收取信息处理费900元。/4/900/900",
                "本年度发出收费通知一百零二件，总金额两万元。/102/20000/",
                "本年度收取信息处理费0元。///0",
                "本年度收取政府信息公开信息处理费1340元。///1340",
                "本年度信息处理费收取金额为0元。///0",
                "本年度未收取信息处理费。///0",
                "按照规定，2023年没有产生政府信息公开信息处理费。///0",
                "本年度未向申请人收取任何信息处理费。///0",
                "本机关没有收取过信息处理费。///0",
                "2023年未发生政府信息公开信息处理费收取情况。///0",
                "收取信息处理费情况：无。///0",
                "本年度无信息处理费收入。///0",
                "本机关未发出收费通知，未收取信息处理费。/0//0",
                "我委未发出收费通知且未收取信息处理费。/0//0",
                "未发出收费通知、未收取信息处理费。/0//0",
                "本年度未制发信息处理费收费通知书，也未收取信息处理费。/0//0",
                "本年度未发出收费通知和收取信息处理费。/0//0",
                "2022年收取信息处理费500元，2023年未收取信息处理费。///0",
                "上年度发出收费通知6件。本年度未发出收费通知，未收取信息处理费。/0//0",
                "全县各部门共收取信息处理费3万元，本局未收取。///0",
                "本年度未收取信息处理费，无其他需要报告的事项。///0",
                "如申请人数量过多，将收取信息处理费。本年度未收取信息处理费。///0",
                "本年度未收取信息处理费，下一步将严格按规定收取。///0",
                "本年度收取信息处理费800元，比上年增加200元。///800",
                "（一）本年度依申请公开信息处理费实际收取0元。///0",
                "一、信息处理费。本镇本年度未收取信息处理费。二、其他。无。///0"
            })
    void whatIsPlainlyStatedIsRead(String text, Long notices, BigDecimal notified, BigDecimal collected) {
        InformationProcessingFee fee = ProcessingFeeReader.read(text, YEAR).orElseThrow();

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
                "2022年收取信息处理费500元。",
                "2022年发出收费通知3件，总金额600元，实际收取600元。",
                "下一步将对发出收费通知10件以上的申请收取信息处理费。",
                "发出收费通知若干件。",
                "实际收取信息处理费XX元。",
                "实际收取信息处理费1,2345元。",
                "实际收取信息处理费999999999999999999万元。",
                "除2件外均未收取信息处理费。",
                "本年度除2件申请外，均未收取信息处理费。",
                "本机关并非未收取信息处理费。",
                "不存在未收取信息处理费的情况。",
                "本年度未收取信息处理费以外的费用。",
                "没有发出收费通知的申请3件。",
                "本年度发出收费通知3件，其中2件未收取信息处理费。",
                "发出收费通知3①件，总金额600元。",
                "全县各部门共收取信息处理费3万元。",
                "全市各级行政机关共发出收费通知18件，总金额7200元，实际收取6800元。",
                "如收取信息处理费100元以上，须报批。",
                "若未收取信息处理费，应说明原因。",
                "实际收取信息处理费600元，含退回200元。",
                "实际收取信息处理费600元（含退回申请人200元）。",
                "实际收取信息处理费600元。其中200元已退回。",
                "收取信息处理费约600元。",
                "收取信息处理费600余元。",
                "收取信息处理费近600元。",
                "应收取信息处理费600元。",
                "拟收取信息处理费600元。",
                "本年度已退还信息处理费600元。",
                "历年累计收取信息处理费600元。",
                "下属单位未收取信息处理费。",
                "对部分申请未收取信息处理费。",
                "本年度未收取信息处理费的申请有5件。",
                "未及时收取信息处理费600元。",
                "信息处理费免收600元。",
                "本机关不收取信息处理费的标准为10件以下。",
                "发出收费通知一百二件。"
            })
    void whatIsNotPlainlyStatedIsNotRead(String text) {
        assertThat(ProcessingFeeReader.read(text, YEAR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"未收取信息处理费。实际收取信息处理费5元。", "本年度收取信息处理费500元。本年度共收取信息处理费600元。"})
    void whatIsContradictedIsLeftOut(String text) {
        assertThat(ProcessingFeeReader.read(text, YEAR)).isEmpty();
    }
}
