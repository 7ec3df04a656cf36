package org.gongkai.json.internal.finding;

import java.util.function.Consumer;
import org.gongkai.finding.Verdict;
import org.gongkai.json.JsonProblem.Kind;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.json.internal.token.Place;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.internal.token.Words;
import org.gongkai.text.LocalizedText;

/**
 * What has been read of a result so far. The verdict follows from the rest, so what the JSON states is only compared.
 *
 * @param <B> the builder of the result
 */
final class ResultDraft<B> {

    private final B result;
    private Consumer<Verdict> comparison = derived -> {};

    ResultDraft(B result) {
        this.result = result;
    }

    B result() {
        return result;
    }

    /** Reads the verdict that the JSON states. */
    void readVerdict(JsonTokens in) {
        Verdict stated = VerdictMember.VERDICT.read(in);
        Place place = in.place();
        LocalizedText found = Words.found(in);
        comparison = derived -> {
            if (derived != stated) {
                LocalizedText title = derived.title();
                throw Refusal.of(
                        Kind.CONTRADICTION,
                        place,
                        found,
                        new LocalizedText(
                                "由问题和检查次数得出的结论（" + title.zh() + "）",
                                "the verdict that follows from findings and checks, " + title.en()));
            }
        };
    }

    /** Refuses the stated verdict if it is not the one that follows. */
    void requireVerdict(Verdict derived) {
        comparison.accept(derived);
    }
}
