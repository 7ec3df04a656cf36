package org.gongkai.json.internal.finding;

import java.util.function.Function;
import org.gongkai.finding.Verdict;
import org.gongkai.json.internal.codec.Member;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;

/**
 * The verdict as a member of a result.
 *
 * @param verdict finds the verdict of a result
 */
record VerdictMember<T, B>(Function<T, Verdict> verdict) implements Member<T, ResultDraft<B>> {

    static final ValueCodec<Verdict> VERDICT = TextCodec.constant(Verdict.values());

    @Override
    public String key() {
        return Keys.VERDICT.name();
    }

    @Override
    public boolean isRequired() {
        return true;
    }

    @Override
    public void read(JsonTokens in, ResultDraft<B> draft) {
        draft.readVerdict(in);
    }

    @Override
    public void write(T result, JsonTarget out) {
        out.key(key());
        VERDICT.write(verdict.apply(result), out);
    }

    @Override
    public Schema schema() {
        return VERDICT.schema().titled(Keys.VERDICT.title());
    }
}
