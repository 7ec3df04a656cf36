package org.gongkai.report;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.form.Article20Table;
import org.gongkai.form.Table;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * Section two (二、主动公开政府信息情况) of the 2021 form: what Article 20 of the Regulations demands.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class Article20Form2021 implements WithArticle20Form2021, Article20 {

    private static final long serialVersionUID = 1L;

    Article20Form2021() {}

    /**
     * Starts a builder in which every row is blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    static Article20Form2021 of(Iterator<Cell> cells) {
        return builder()
                .governmentRules(IssuedDocuments.of(cells))
                .normativeDocuments(IssuedDocuments.of(cells))
                .licensing(Decisions.of(cells))
                .penalties(Decisions.of(cells))
                .coercion(Decisions.of(cells))
                .fees(FeesCharged.of(cells))
                .build();
    }

    /**
     * 第二十条第（一）项 规章: government rules.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public IssuedDocuments governmentRules() {
        return IssuedDocuments.builder().build();
    }

    /**
     * 第二十条第（一）项 行政规范性文件: normative documents.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public IssuedDocuments normativeDocuments() {
        return IssuedDocuments.builder().build();
    }

    /**
     * 第二十条第（五）项 行政许可: administrative licensing.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public Decisions licensing() {
        return Decisions.builder().build();
    }

    /**
     * 第二十条第（六）项 行政处罚: administrative penalties.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public Decisions penalties() {
        return Decisions.builder().build();
    }

    /**
     * 第二十条第（六）项 行政强制: administrative coercion.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public Decisions coercion() {
        return Decisions.builder().build();
    }

    /**
     * 第二十条第（八）项 行政事业性收费: administrative fees.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public FeesCharged fees() {
        return FeesCharged.builder().build();
    }

    @Override
    public abstract Optional<String> remarks();

    @Override
    public boolean represents(Table table) {
        return Article20Table.Form2021.TABLE.hasSameCellsAs(table);
    }

    @Override
    public void forEachCell(Consumer<Cell> action) {
        governmentRules().forEachCell(action);
        normativeDocuments().forEachCell(action);
        licensing().forEachCell(action);
        penalties().forEachCell(action);
        coercion().forEachCell(action);
        fees().forEachCell(action);
    }

    /** Sets rows one by one; what is not set stays blank. */
    public static final class Builder extends ImmutableArticle20Form2021.Builder {
        Builder() {}
    }
}
