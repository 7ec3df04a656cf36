package org.gongkai.json.internal.finding;

import org.gongkai.json.internal.codec.Component;
import org.gongkai.json.internal.codec.Key;
import org.gongkai.json.internal.codec.RecordCodec;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.text.LocalizedText;

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
