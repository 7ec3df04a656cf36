package org.gongkai.form;

import java.util.Optional;
import org.gongkai.text.LocalizedText;

/**
 * A column of a table of the form.
 *
 * @param key the column's name in JSON and in cell paths, for example {@code naturalPerson}
 * @param label the label as printed, for example 自然人
 * @param group the label printed above several columns, 法人或其他组织; empty where a column stands alone
 * @param unit what the numbers count
 * @param signed whether numbers below zero are allowed, as in 本年增/减
 * @since 0.1.0
 */
public record Column(String key, LocalizedText label, Optional<LocalizedText> group, Unit unit, boolean signed) {

    static Column count(String key, String zh, String en) {
        return new Column(key, new LocalizedText(zh, en), Optional.empty(), Unit.COUNT, false);
    }

    static Column signedCount(String key, String zh, String en) {
        return new Column(key, new LocalizedText(zh, en), Optional.empty(), Unit.COUNT, true);
    }

    static Column amount(String key, String zh, String en) {
        return new Column(key, new LocalizedText(zh, en), Optional.empty(), Unit.TEN_THOUSAND_YUAN, false);
    }

    Column under(LocalizedText groupLabel) {
        return new Column(key, label, Optional.of(groupLabel), unit, signed);
    }

    /** The key tells most apart, so that maps need not look at everything. */
    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
