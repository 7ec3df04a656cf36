package org.gongkai.report;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.form.Article20Table;
import org.gongkai.form.Table;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * Section two (二、主动公开政府信息情况) of the 2019 form: what Article 20 of the Regulations demands.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class Article20Form2019 implements WithArticle20Form2019, Article20 {

    private static final long serialVersionUID = 1L;

    Article20Form2019() {}

    /**
     * Starts a builder in which every row is blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    static Article20Form2019 of(Iterator<Cell> cells) {
        return builder()
                .governmentRules(DisclosedDocuments.of(cells))
                .normativeDocuments(DisclosedDocuments.of(cells))
                .licensing(ManagedItems.of(cells))
                .otherServices(ManagedItems.of(cells))
                .penalties(ManagedItems.of(cells))
                .coercion(ManagedItems.of(cells))
                .fees(FeeItems.of(cells))
                .procurement(Procurement.of(cells))
                .build();
    }

    /**
     * 第二十条第（一）项 规章: government rules.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public DisclosedDocuments governmentRules() {
        return DisclosedDocuments.builder().build();
    }

    /**
     * 第二十条第（一）项 规范性文件: normative documents.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public DisclosedDocuments normativeDocuments() {
        return DisclosedDocuments.builder().build();
    }

    /**
     * 第二十条第（五）项 行政许可: administrative licensing.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ManagedItems licensing() {
        return ManagedItems.builder().build();
    }

    /**
     * 第二十条第（五）项 其他对外管理服务事项: other external services.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ManagedItems otherServices() {
        return ManagedItems.builder().build();
    }

    /**
     * 第二十条第（六）项 行政处罚: administrative penalties.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ManagedItems penalties() {
        return ManagedItems.builder().build();
    }

    /**
     * 第二十条第（六）项 行政强制: administrative coercion.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ManagedItems coercion() {
        return ManagedItems.builder().build();
    }

    /**
     * 第二十条第（八）项 行政事业性收费: administrative fees.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public FeeItems fees() {
        return FeeItems.builder().build();
    }

    /**
     * 第二十条第（九）项 政府集中采购: centralized procurement.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public Procurement procurement() {
        return Procurement.builder().build();
    }

    @Override
    public abstract Optional<String> remarks();

    @Override
    public boolean represents(Table table) {
        return Article20Table.Form2019.TABLE.hasSameCellsAs(table);
    }

    @Override
    public void forEachCell(Consumer<Cell> action) {
        governmentRules().forEachCell(action);
        normativeDocuments().forEachCell(action);
        licensing().forEachCell(action);
        otherServices().forEachCell(action);
        penalties().forEachCell(action);
        coercion().forEachCell(action);
        fees().forEachCell(action);
        procurement().forEachCell(action);
    }

    /** Sets rows one by one; what is not set stays blank. */
    public static final class Builder extends ImmutableArticle20Form2019.Builder {
        Builder() {}
    }
}
