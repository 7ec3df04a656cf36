package org.gongkai.report;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * What section six reports of the information-processing fee (政府信息公开信息处理费), in yuan. It is not the 行政事业性收费 of
 * section two.
 *
 * <p>Source: 《政府信息公开信息处理费管理办法》, 国办函〔2020〕109号.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class InformationProcessingFee implements WithInformationProcessingFee, Serializable {

    private static final long serialVersionUID = 1L;

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
     * @return the number, of at most 15 digits, empty if not stated
     */
    public abstract OptionalLong noticesIssued();

    /**
     * 收费通知总金额: the amount notified, in yuan.
     *
     * @return the amount, of at most 15 digits and 20 decimals, empty if not stated
     */
    public abstract Optional<BigDecimal> amountNotified();

    /**
     * 实际收取总金额: the amount collected, in yuan.
     *
     * @return the amount, of at most 15 digits and 20 decimals, empty if not stated
     */
    public abstract Optional<BigDecimal> amountCollected();

    @Value.Check
    InformationProcessingFee check() {
        if (noticesIssued().isPresent()) {
            Cell.count(noticesIssued().getAsLong());
        }
        Optional<BigDecimal> notified = amountNotified().map(Money::checked);
        Optional<BigDecimal> collected = amountCollected().map(Money::checked);
        return notified.equals(amountNotified()) && collected.equals(amountCollected())
                ? this
                : builder()
                        .from(this)
                        .amountNotified(notified)
                        .amountCollected(collected)
                        .build();
    }

    /** Sets what is stated of the fee. */
    public static final class Builder extends ImmutableInformationProcessingFee.Builder {
        Builder() {}
    }
}
