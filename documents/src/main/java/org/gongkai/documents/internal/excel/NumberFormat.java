package org.gongkai.documents.internal.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * A number format of Excel, such as {@code 0!.0000} or {@code #,##0;-#,##0;"-"}: what is shown for a stored number. POI's own
 * formatter prints what it does not know in full, and so shows numbers that nobody sees.
 */
final class NumberFormat {

    private static final Pattern GENERAL = Pattern.compile("(?i)general|g/通用格式");

    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?\\d+(?:\\.\\d+)?)");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String code;
    private final List<Section> sections = new ArrayList<>();

    NumberFormat(String code) {
        this.code = code;
        int start = 0;
        for (int i = 0; i <= code.length(); i = i == code.length() ? i + 1 : end(code, i)) {
            if (i == code.length() || code.charAt(i) == ';') {
                sections.add(new Section(code.substring(start, i)));
                start = i + 1;
            }
        }
    }

    /** The end of what begins at a place and means something as a whole: a quotation, an escaped character, or brackets. */
    private static int end(String code, int at) {
        int end = switch (code.charAt(at)) {
            case '"' -> code.indexOf('"', at + 1) + 1;
            case '[' -> code.indexOf(']', at + 1) + 1;
            case '\\', '!', '_', '*' -> at + 2;
            default -> at + 1;
        };
        return end <= at ? code.length() : Math.min(end, code.length());
    }

    /** What is shown for a number; empty if nothing is. */
    String shown(BigDecimal number) {
        Section section = section(number);
        boolean isNegative = number.signum() < 0;
        boolean showsSign = isNegative && (section == sections.get(0) || section.condition.isPresent());
        if (section.isScientific || section.isFraction) {
            return new DataFormatter(Locale.ENGLISH)
                    .formatRawCellContents(number.doubleValue(), -1, code)
                    .strip();
        }
        return section.isUnseen
                ? ""
                : (showsSign ? "-" : "") + section.shown(number.abs()).strip();
    }

    /** What is shown for a text. */
    String shown(String text) {
        Section last = sections.get(sections.size() - 1);
        boolean isForText = sections.size() > 3 || last.tokens.stream().anyMatch(token -> token.kind == '@');
        if (!isForText) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        last.tokens.forEach(token -> shown.append(token.kind == '@' ? text : token.kind == '"' ? token.text : ""));
        return last.isUnseen ? "" : shown.toString();
    }

    private Section section(BigDecimal number) {
        if (sections.stream().anyMatch(section -> section.condition.isPresent())) {
            return sections.stream()
                    .filter(section -> section.condition
                            .map(condition -> condition.isMet(number))
                            .orElse(true))
                    .findFirst()
                    .orElse(sections.get(sections.size() - 1));
        }
        int index = number.signum() < 0 ? 1 : number.signum() == 0 ? 2 : 0;
        return sections.get(index < Math.min(3, sections.size()) ? index : 0);
    }

    /** What a section demands of a number. */
    private record Condition(String comparison, BigDecimal than) {
        boolean isMet(BigDecimal number) {
            int sign = number.compareTo(than);
            return switch (comparison) {
                case "<" -> sign < 0;
                case "<=" -> sign <= 0;
                case ">" -> sign > 0;
                case ">=" -> sign >= 0;
                case "=" -> sign == 0;
                default -> sign != 0;
            };
        }
    }

    /** A character that means something: 0, # or ? for a digit, a point, @ for the value, or " for a text as it stands. */
    private record Token(char kind, String text) {
        boolean isDigit() {
            return kind == '0' || kind == '#' || kind == '?';
        }
    }

    /** What is shown for positive, negative or other numbers. */
    private static final class Section {

        private final List<Token> tokens = new ArrayList<>();
        private Optional<Condition> condition = Optional.empty();
        private boolean isUnseen;
        private boolean isScientific;
        private boolean isFraction;
        private boolean isGrouped;
        private BigDecimal divisor = BigDecimal.ONE;

        Section(String code) {
            int end;
            for (int i = 0; i < code.length(); i = end) {
                end = end(code, i);
                add(code.charAt(i), code.substring(i, end), code.substring(end));
                Matcher general = GENERAL.matcher(code).region(i, code.length());
                if (general.lookingAt()) {
                    tokens.set(tokens.size() - 1, new Token('@', ""));
                    end = general.end();
                }
            }
        }

        private void add(char first, String whole, String rest) {
            switch (first) {
                case '0', '#', '?', '.', '@' -> tokens.add(new Token(first, whole));
                case ',' -> addComma(rest);
                case '%' -> {
                    divisor = divisor.divide(HUNDRED);
                    literal("%");
                }
                case '"' -> literal(whole.length() > 1 ? whole.substring(1, whole.length() - 1) : "");
                case '\\', '!' -> literal(whole.substring(1));
                case '_' -> literal(" ");
                case '*' -> {}
                case '[' -> addBrackets(whole);
                case 'E', 'e' -> {
                    isScientific |= rest.startsWith("+") || rest.startsWith("-");
                    literal(whole);
                }
                case '/' -> {
                    isFraction |= tokens.stream().anyMatch(Token::isDigit);
                    literal(whole);
                }
                default -> literal(whole);
            }
        }

        private void literal(String text) {
            tokens.add(new Token('"', text));
        }

        /** A comma between digits groups them; one behind the last divides by a thousand. */
        private void addComma(String rest) {
            if (rest.chars().anyMatch(c -> c == '0' || c == '#' || c == '?') && !rest.startsWith(".")) {
                isGrouped = true;
            } else {
                divisor = divisor.multiply(THOUSAND);
            }
        }

        private void addBrackets(String brackets) {
            String inside = brackets.substring(1, Math.max(1, brackets.length() - 1));
            Matcher comparison = CONDITION.matcher(inside);
            if (comparison.matches()) {
                condition = Optional.of(new Condition(comparison.group(1), new BigDecimal(comparison.group(2))));
            } else if (inside.equalsIgnoreCase("white") || inside.equals("白色")) {
                isUnseen = true;
            } else if (inside.startsWith("$")) {
                literal(inside.substring(1).replaceFirst("-[0-9A-Fa-f,-]*$", ""));
            }
        }

        String shown(BigDecimal number) {
            int point = 0;
            while (point < tokens.size() && tokens.get(point).kind != '.') {
                point++;
            }
            int decimals = (int) tokens.subList(point, tokens.size()).stream()
                    .filter(Token::isDigit)
                    .count();
            BigDecimal scaled = number.divide(divisor).setScale(decimals, RoundingMode.HALF_UP);
            String digits = scaled.toBigInteger().signum() == 0
                    ? ""
                    : scaled.toBigInteger().toString();
            String fraction = scaled.remainder(BigDecimal.ONE)
                    .movePointRight(decimals)
                    .toBigInteger()
                    .toString();
            return whole(tokens.subList(0, point), digits, number)
                    + fraction(
                            tokens.subList(point, tokens.size()),
                            "0".repeat(Math.max(0, decimals - fraction.length())) + fraction);
        }

        /** Fills in the digits from right to left; those that have no place of their own stand before the first. */
        private String whole(List<Token> format, String digits, BigDecimal number) {
            int first = 0;
            while (first < format.size() && !format.get(first).isDigit()) {
                first++;
            }
            StringBuilder shown = new StringBuilder();
            int left = digits.length();
            int printed = 0;
            for (int i = format.size() - 1; i >= 0; i--) {
                Token token = format.get(i);
                if (!token.isDigit()) {
                    shown.insert(0, token.kind == '@' ? number.toPlainString() : token.text);
                    continue;
                }
                do {
                    boolean isPrinted = left > 0 || token.kind == '0';
                    if (isPrinted && isGrouped && printed > 0 && printed % 3 == 0) {
                        shown.insert(0, ',');
                    }
                    if (isPrinted) {
                        shown.insert(0, left > 0 ? digits.charAt(left - 1) : '0');
                        printed++;
                    } else if (token.kind == '?') {
                        shown.insert(0, ' ');
                    }
                    left--;
                } while (i == first && left > 0);
            }
            return shown.toString();
        }

        private static String fraction(List<Token> format, String digits) {
            StringBuilder shown = new StringBuilder();
            int next = 0;
            for (Token token : format) {
                if (!token.isDigit()) {
                    shown.append(token.text);
                    continue;
                }
                boolean isRestZero = digits.substring(next).chars().allMatch(c -> c == '0');
                if (token.kind == '0' || !isRestZero) {
                    shown.append(digits.charAt(next));
                } else if (token.kind == '?') {
                    shown.append(' ');
                }
                next++;
            }
            return shown.toString();
        }
    }
}
