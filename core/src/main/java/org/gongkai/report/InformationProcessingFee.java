package org.gongkai.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What section six reports of the information-processing fee (政府信息公开信息处理费), in yuan. It is not the 行政事业性收费 of
 * section two.
 *
 * <p>Source: 《政府信息公开信息处理费管理办法》, 国办函〔2020〕109号.
 */
@Value.Immutable
@ValueStyle
public abstract class InformationProcessingFee implements WithInformationProcessingFee {

    InformationProcessingFee() {}

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * 发出收费通知: notices issued, counted in 件.
     *
     * @return the number, empty if not stated
     */
    public abstract OptionalLong noticesIssued();

    /**
     * 收费通知总金额: the amount notified, in yuan.
     *
     * @return the amount, empty if not stated
     */
    public abstract Optional<BigDecimal> amountNotified();

    /**
     * 实际收取总金额: the amount collected, in yuan.
     *
     * @return the amount, empty if not stated
     */
    public abstract Optional<BigDecimal> amountCollected();

    @Value.Check
    void check() {
        if (noticesIssued().orElse(0) < 0
                || amountNotified().filter(amount -> amount.signum() < 0).isPresent()
                || amountCollected().filter(amount -> amount.signum() < 0).isPresent()) {
            throw new IllegalArgumentException(
                    "Notices and amounts of the information-processing fee are not negative: " + this);
        }
    }

    /** Sets what is stated of the fee. */
    public static final class Builder extends ImmutableInformationProcessingFee.Builder {
        Builder() {}
    }
}
