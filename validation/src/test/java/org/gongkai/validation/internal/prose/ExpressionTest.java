package org.gongkai.validation.internal.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.validation.internal.prose.Expression.Search;

class ExpressionTest {

    private static final List<String> EXPRESSIONS = List.of(
            "近[一两\\d]{1,2}年|(?<!结转)(?:下一?年|次年)|[12]\\d{3}(?=年|至)|\\d月|十[二三]五",
            "[自从]?(?:今年|(?<!年)全年)?1月1日|(?<![至和])在?(?:今年|年内)(?:以来|来)?", "全[省市]|将|下一步");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("近一两年结转下次12至月十二三五自从今全日和在内以来省市将步。")
                .ofMaxLength(40);
    }

    @Property
    void findsWhatARegularExpressionFinds(@ForAll("texts") String text) {
        for (String regex : EXPRESSIONS) {
            List<String> found = new ArrayList<>();
            for (Search search = new Expression(regex).in(text); search.next(); ) {
                found.add(search.match().start() + search.match().group());
            }
            assertThat(found)
                    .containsExactlyElementsOf(Pattern.compile(regex)
                            .matcher(text)
                            .results()
                            .map(ExpressionTest::placeAndWords)
                            .toList());
        }
    }

    private static String placeAndWords(MatchResult match) {
        return match.start() + match.group();
    }
}
