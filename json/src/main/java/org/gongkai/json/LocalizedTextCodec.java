package org.gongkai.json;

import org.gongkai.form.LocalizedText;

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
