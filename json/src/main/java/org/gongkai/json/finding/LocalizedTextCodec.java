package org.gongkai.json.finding;

import org.gongkai.form.LocalizedText;
import org.gongkai.json.codec.Component;
import org.gongkai.json.codec.Key;
import org.gongkai.json.codec.RecordCodec;
import org.gongkai.json.codec.TextCodec;
import org.gongkai.json.codec.ValueCodec;

/** Reads and writes a text in both languages. */
final class LocalizedTextCodec {

    static final ValueCodec<LocalizedText> BOTH = RecordCodec.of(
                    new LocalizedText("中英文文本的对象", "the object of a text in Chinese and English"),
                    Component.required(Key.of("zh", "中文", "Chinese"), LocalizedText::zh, TextCodec.TEXT),
                    Component.required(Key.of("en", "英文", "English"), LocalizedText::en, TextCodec.TEXT),
                    LocalizedText::new)
            .named("localizedText");

    private LocalizedTextCodec() {}
}
