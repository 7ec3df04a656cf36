package org.gongkai.json;

import java.util.Arrays;
import java.util.Random;

/** Spoils a text a little, as a careless hand or a hostile one would. */
final class Mutation {

    private static final String[] SNIPPETS = {
        "{",
        "}",
        "[",
        "]",
        "\"",
        ",",
        ":",
        "\\",
        "\\u0000",
        "\\ud83d",
        "\u0000",
        "\u0001",
        "\t",
        "\r",
        "\n",
        "/*",
        "//",
        "null",
        "true",
        "-",
        "+",
        ".",
        "0",
        "00",
        "1e999999999",
        "-0",
        "0.1",
        "NaN",
        "\"\"",
        "{}",
        "[]",
        "\uD83D",
        "\uDE00",
        "\uFEFF",
        "公",
        "\"year\":1,",
        "\"x\":{",
        "[".repeat(1000),
        "9".repeat(2000),
        "\"" + "k".repeat(60_000) + "\":"
    };

    private Mutation() {}

    static String of(String text, Random random) {
        StringBuilder mutant = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(mutant.length() + 1);
            int end = Math.min(mutant.length(), at + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> mutant.delete(at, end);
                case 1 -> mutant.insert(at, mutant.substring(at, end));
                case 2 -> mutant.insert(at, SNIPPETS[random.nextInt(SNIPPETS.length)]);
                default -> mutant.replace(at, end, SNIPPETS[random.nextInt(SNIPPETS.length)]);
            }
        }
        return mutant.toString();
    }

    static byte[] of(byte[] bytes, Random random) {
        byte[] mutant = bytes.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(mutant, random.nextInt(mutant.length)) : mutant;
    }
}
