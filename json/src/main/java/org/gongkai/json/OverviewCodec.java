package org.gongkai.json;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.Aspect;
import org.gongkai.form.LocalizedText;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;

/** Reads and writes section one, an array of passages. */
final class OverviewCodec implements ValueCodec<Overview> {

    private static final LocalizedText PASSAGES = new LocalizedText("各段的数组", "an array of passages");

    private static final ValueCodec<Passage> PASSAGE = new ObjectCodec<Passage, Passage.Builder>(
            new LocalizedText("一段的对象", "the object of a passage"),
            Passage::builder,
            List.of(
                    Member.optional(
                            "aspect",
                            Passage::aspect,
                            Passage.Builder::aspect,
                            TextCodec.oneOf(Aspect.values(), Aspect::key)),
                    Member.optional("heading", Passage::heading, Passage.Builder::heading, TextCodec.TEXT),
                    Member.required("text", Passage::text, Passage.Builder::text, TextCodec.TEXT)),
            Passage.Builder::build);

    @Override
    public Overview read(JsonTokens in) {
        if (in.current() != Token.ARRAY_START) {
            throw Refusal.wrongType(in, PASSAGES);
        }
        List<Passage> passages = new ArrayList<>();
        while (in.next() != Token.ARRAY_END) {
            passages.add(PASSAGE.read(in));
        }
        return new Overview(passages);
    }

    @Override
    public void write(Overview overview, JsonTarget out) {
        out.startArray();
        overview.passages().forEach(passage -> PASSAGE.write(passage, out));
        out.endArray();
    }
}
