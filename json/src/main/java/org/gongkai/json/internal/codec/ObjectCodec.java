package org.gongkai.json.internal.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.internal.token.Token;
import org.gongkai.json.reading.JsonProblem;
import org.gongkai.text.InvalidValueException;
import org.gongkai.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes an object that has the same members whatever the form.
 *
 * @param <T> what the object stands for
 * @param <D> the draft
 * @param expected what the object stands for
 * @param newDraft where what is read is gathered; for lenient reading it holds what stands in for a missing member
 * @param members all members, in the order in which they are written
 * @param finish makes the value of the draft
 */
public record ObjectCodec<T, D>(
        LocalizedText expected, Supplier<D> newDraft, List<Member<T, D>> members, Function<D, T> finish)
        implements ValueCodec<T> {

    @Override
    public T read(JsonTokens in) {
        int refusedBefore = in.refused();
        D draft = readDraft(in);
        try {
            return finish.apply(draft);
        } catch (RuntimeException e) {
            if (in.refused() > refusedBefore) {
                throw Refusal.noted(in.place());
            }
            throw e instanceof IllegalArgumentException contradiction ? refused(in, contradiction) : e;
        }
    }

    private Refusal refused(JsonTokens in, IllegalArgumentException contradiction) {
        return contradiction instanceof InvalidValueException both
                ? Refusal.of(JsonProblem.Kind.CONTRADICTION, in.place(), both.found(), both.expected())
                : Refusal.of(
                        JsonProblem.Kind.CONTRADICTION,
                        in.place(),
                        LocalizedText.verbatim(String.valueOf(contradiction.getMessage())),
                        expected);
    }

    /**
     * Reads the object whose first token is the current one, without making its value.
     *
     * @param in the tokens
     * @return what was read
     */
    public D readDraft(JsonTokens in) {
        if (in.current() != Token.OBJECT_START) {
            throw Refusal.wrongType(in, expected);
        }
        D draft = newDraft.get();
        int depth = in.depth();
        boolean[] seen = new boolean[members.size()];
        int likely = 0;
        for (String key = in.nextKey(keyAt(likely)); key != null; key = in.nextKey(keyAt(likely))) {
            int index = indexOf(key, likely);
            if (index < 0) {
                in.refuseMember(Refusal.unknownKey(in, members.stream().map(Member::key)));
            } else if (seen[index]) {
                in.refuseMember(Refusal.duplicateKey(in));
            } else {
                seen[index] = true;
                readValue(in, members.get(index), draft, depth);
                likely = index + 1;
            }
        }
        for (int i = 0; i < seen.length; i++) {
            if (members.get(i).isRequired() && !seen[i]) {
                in.refuse(Refusal.missingKey(in.place(), members.get(i).key()));
            }
        }
        return draft;
    }

    private void readValue(JsonTokens in, Member<T, D> member, D draft, int depth) {
        in.next();
        try {
            member.read(in, draft);
        } catch (Refusal e) {
            in.refuseValue(e, depth);
        }
    }

    private @Nullable String keyAt(int index) {
        return index < members.size() ? members.get(index).key() : null;
    }

    private int indexOf(String key, int likely) {
        if (likely < members.size() && members.get(likely).key().equals(key)) {
            return likely;
        }
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void write(T value, JsonTarget out) {
        out.startObject();
        for (Member<T, D> member : members) {
            member.write(value, out);
        }
        out.endObject();
    }

    @Override
    public Schema schema() {
        Map<String, Schema> properties = new LinkedHashMap<>();
        members.forEach(member -> properties.put(member.key(), member.schema()));
        return Schema.object(
                properties, members.stream().filter(Member::isRequired).map(Member::key));
    }
}
