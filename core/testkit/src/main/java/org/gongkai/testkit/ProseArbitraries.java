package org.gongkai.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.gongkai.form.Aspect;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;

/**
 * Arbitraries of prose for a report: true sentences about its figures, or one false one among them.
 *
 * @since 0.1.0
 */
public final class ProseArbitraries {

    private static final List<String> UNITS = List.of("件", "宗", "份", "条", "起", "次");

    /** {@code asides.txt}: true sentences that claim nothing of the report's tables, however much they look like it. */
    private static final List<String> ASIDES = asides();

    private static final int MOST_ASIDES = 6;

    private ProseArbitraries() {}

    private static List<String> asides() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ProseArbitraries.class.getResourceAsStream("asides.txt")),
                StandardCharsets.UTF_8))) {
            return file.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Honest prose: the report, with some of its figures told in section one.
     *
     * @param report a report
     * @return the arbitrary
     */
    public static Arbitrary<DisclosureReport> honest(DisclosureReport report) {
        return Arbitraries.randomValue(random -> honest(report, random));
    }

    /**
     * Lying prose: the report, with some of its figures told in section one and one figure that is false in every reading.
     *
     * @param report a report whose cells are all known
     * @return the arbitrary
     */
    public static Arbitrary<Lie> lying(DisclosureReport report) {
        return Arbitraries.randomValue(random -> lying(report, random));
    }

    static DisclosureReport honest(DisclosureReport report, Random random) {
        return report.withOverview(overview(sentences(report, random)));
    }

    private static Lie lying(DisclosureReport report, Random random) {
        TrueStatement statement = one(TrueStatement.of(report), random);
        Set<Long> honest = honestCounts(report);
        long told = statement.count();
        while (honest.contains(told)) {
            told += 1 + random.nextInt(20);
        }
        String figure = one(List.of(Notation.values()), random).write(told);
        String sentence = String.format(one(statement.wordings(), random), figure + one(UNITS, random));
        List<String> sentences = sentences(report, random);
        // In a paragraph of its own, lest the sentence before puts it into another year.
        sentences.add(random.nextInt(sentences.size() + 1), "\n" + sentence);
        return new Lie(report.withOverview(overview(sentences)), sentence, statement.count(), told, figure);
    }

    /** More than all counts of which a sentence of ours could be true in some reading, which are sums and differences. */
    private static Set<Long> honestCounts(DisclosureReport report) {
        List<Long> counts = new ArrayList<>(List.of(0L));
        TrueStatement.of(report).stream().map(TrueStatement::count).distinct().forEach(counts::add);
        Set<Long> honest = new HashSet<>();
        for (long a : counts) {
            for (long b : counts) {
                honest.add(a + b);
                counts.forEach(c -> honest.add(a - b - c));
            }
        }
        return honest;
    }

    private static List<String> sentences(DisclosureReport report, Random random) {
        List<String> sentences = new ArrayList<>();
        for (TrueStatement statement : TrueStatement.of(report)) {
            if (random.nextInt(4) == 0) {
                String figure = one(List.of(Notation.values()), random).write(statement.count()) + one(UNITS, random);
                sentences.add(String.format(one(statement.wordings(), random), figure));
            }
        }
        random.ints(random.nextInt(MOST_ASIDES), 0, ASIDES.size())
                .distinct()
                .mapToObj(ASIDES::get)
                .forEach(sentences::add);
        if (report.applications()
                .flatMap(applications -> applications.newlyReceived().total().number())
                .filter(received -> received.signum() == 0)
                .isPresent()) {
            sentences.add("本年度未收到政府信息公开申请，主动公开政府信息128件。");
        }
        Collections.shuffle(sentences, random);
        return sentences;
    }

    static Overview overview(List<String> onRequest) {
        return new Overview(Stream.of(Aspect.values())
                .map(aspect -> Passage.builder()
                        .aspect(aspect)
                        .heading(aspect.title().zh() + "情况")
                        .text("本机关" + aspect.title().zh() + "工作按照条例的要求有序开展，责任明确，程序规范。"
                                + (aspect == Aspect.DISCLOSURE_ON_REQUEST ? String.join("", onRequest) : ""))
                        .build())
                .toList());
    }

    private static <T> T one(List<T> choice, Random random) {
        return choice.get(random.nextInt(choice.size()));
    }
}
