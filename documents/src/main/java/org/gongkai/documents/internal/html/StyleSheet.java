package org.gongkai.documents.internal.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.documents.internal.html.Declarations.Property;
import org.gongkai.documents.source.UnreadableSourceException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The style sheets that stand in a page, as a screen obeys them. Those that it only links to cannot be seen.
 */
final class StyleSheet {

    /** Steps in comparing elements with selectors; more than any page needs. */
    private static final int MOST_COMPARISONS = 20_000_000;

    private static final int MOST_RULES = 50_000;

    /** Rules within rules and conditions deeper than these are passed over. */
    private static final int DEEPEST = 20;

    private static final int LONGEST_NESTED = 2_000;

    /** What begins a block that holds rules of the sheet. */
    private static final Pattern CONDITION = Pattern.compile("@(?:media|supports|layer|scope|container)\\b");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|\\z)|<!--|-->", Pattern.DOTALL);

    /** What stands before the pseudo-element that a rule adds to elements. */
    private static final Pattern ADDED = Pattern.compile("(.*?)::?(before|after)", Pattern.DOTALL);

    /** The parts of a selector that have a say in which rule counts. */
    private static final Pattern SPECIFIC = Pattern.compile("(#)|([.\\[]|:(?!:))|(?:^|[\\s>+~])[a-zA-Z]");

    /** A screen is no printer, and wider than this many pixels. */
    private static final Pattern OTHER_MEDIA = Pattern.compile(
            "prefers-color-scheme:\\s*dark|orientation:\\s*portrait|(?:^|[\\s,(])(?:print|speech|aural|braille)\\b(?!.*\\b(?:screen|all)\\b)|max-(?:device-)?width"
                    + "|\\bnot\\s+(?:screen|all)\\b");

    /** The end of a selector: the name of an element, and an id or a class. */
    private static final Pattern LAST = Pattern.compile("([\\w-]+)(?::.*)?|(?:[\\w-]+)?([#.][\\w-]+)(?:[#.:].*)?");

    /** What only the library's selectors know, and has(…) within has(…), which no browser takes. */
    private static final Pattern NOT_OF_CSS = Pattern.compile(
            ":(?:contains|match|lt\\(|gt\\(|eq\\()|\\[\\^|!=|:has\\(.*:has\\(",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A word in the value of an attribute, which the library would take for a regular expression. */
    private static final Pattern WORD_IN_VALUE =
            Pattern.compile("\\[\\s*([\\w-]+)\\s*~=\\s*[\"']?([^\"'\\]]*?)[\"']?\\s*\\]");

    /** A character of a name that is written by its code. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\([0-9a-fA-F]{1,6})\\s?");

    /** Where the comparison with an element looks at all that stand beside it. */
    private static final Pattern LOOKS_BESIDE = Pattern.compile("~|:(?:nth|last|only|first)-");

    /** What a rule is about that adds nothing before or after what stands in an element. */
    private static final String ITSELF = "";

    /** The article of a WeChat page, which hides itself until a script has run. */
    private static final String SHOWN_BY_SCRIPT = "js_content";

    private static final Comparator<Rule> PRECEDENCE =
            Comparator.comparingInt(Rule::specificity).thenComparingInt(Rule::order);

    private final Element root;
    private final boolean isComplete;
    /** The rules by what they add, and by what every element that they concern has. */
    private final Map<String, Map<String, List<Rule>>> rules = new HashMap<>();

    private final Map<String, Declarations> inline = new HashMap<>();
    private final Map<Tag, Inline> lastInline = new IdentityHashMap<>();

    /** What counts of a style and the rules that concern an element with it. */
    private final Map<Declarations, Map<List<Rule>, Map<Property, String>>> outdone = new IdentityHashMap<>();

    private int count;
    private int comparisons;

    /**
     * A rule.
     *
     * @param selector which elements it concerns
     * @param looksBeside whether the comparison with an element looks at those beside it
     * @param looksInto whether it looks at those within it
     */
    private record Rule(
            Evaluator selector,
            Declarations declarations,
            int specificity,
            int order,
            boolean looksBeside,
            boolean looksInto) {

        /** How many steps a comparison takes. */
        int steps(Element element) {
            Element parent = element.parent();
            int beside = looksBeside && parent != null ? parent.childNodeSize() : 0;
            return 1 + beside + (looksInto ? element.getAllElements().size() : 0);
        }

        /** The order tells rules apart, so that lists of them are found without looking at all they hold. */
        @Override
        public int hashCode() {
            return order;
        }
    }

    /** What an element says of its style itself. */
    private record Inline(String style, Declarations declarations) {}

    /**
     * What a rule adds before or after what stands in an element.
     *
     * @param text the text
     * @param declared how it is shown
     */
    record Added(String text, Map<Property, String> declared) {}

    StyleSheet(Document page, PageTags tags) {
        this.root = page;
        this.isComplete = !tags.linksStyles();
        for (Element style : tags.styles()) {
            if (isForScreen(style.attr("media"))) {
                addRules(COMMENT.matcher(style.data()).replaceAll(" "), "", 0);
            }
        }
    }

    /** Says whether no style stands elsewhere, so that what is not declared here is not declared at all. */
    boolean isComplete() {
        return isComplete;
    }

    /** What is declared for an element, empty for most; the same object for elements that have the same style and rules. */
    Map<Property, String> of(Element element) {
        Declarations own = inline(element);
        List<Rule> matching = matching(element, ITSELF);
        return matching.isEmpty() && own.important().isEmpty()
                ? own.normal()
                : outdone.computeIfAbsent(own, style -> new HashMap<>())
                        .computeIfAbsent(matching, rules -> outdone(rules, own));
    }

    /** What is added before or after what stands in an element; empty if nothing is. */
    Optional<Added> added(Element element, String where) {
        List<Rule> matching = matching(element, where);
        if (matching.isEmpty()) {
            return Optional.empty();
        }
        Map<Property, String> declared = outdone(matching, Declarations.NONE);
        String text = AddedText.of(declared.getOrDefault(Property.CONTENT, ""), element);
        return text.isEmpty() ? Optional.empty() : Optional.of(new Added(text, declared));
    }

    private Declarations inline(Element element) {
        String style = element.attributesSize() == 0 ? "" : element.attributes().get("style");
        if (style.isEmpty() || SHOWN_BY_SCRIPT.equals(element.attributes().get("id"))) {
            return Declarations.NONE;
        }
        // most elements have the style of the one before with the same tag
        Inline last = lastInline.get(element.tag());
        if (last == null || !last.style().equals(style)) {
            last = new Inline(style, inline.computeIfAbsent(style, Declarations::parse));
            lastInline.put(element.tag(), last);
        }
        return last.declarations();
    }

    private static Map<Property, String> outdone(List<Rule> matching, Declarations own) {
        Map<Property, String> values = new EnumMap<>(Property.class);
        matching.forEach(rule -> values.putAll(rule.declarations().normal()));
        values.putAll(own.normal());
        matching.forEach(rule -> values.putAll(rule.declarations().important()));
        values.putAll(own.important());
        return values;
    }

    /** The rules that concern an element itself, or what is added to it, the one that counts most last. */
    private List<Rule> matching(Element element, String added) {
        Map<String, List<Rule>> candidates = rules.getOrDefault(added, Map.of());
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<Rule> matching = new ArrayList<>();
        addMatching(matching, candidates.get(element.normalName()), element);
        addMatching(matching, candidates.get("*"), element);
        if (element.attributesSize() > 0) {
            String id = element.attributes().get("id");
            addMatching(matching, id.isEmpty() ? null : candidates.get("#" + id), element);
            StringTokenizer names = new StringTokenizer(element.attributes().get("class"));
            while (names.hasMoreTokens()) {
                addMatching(matching, candidates.get("." + names.nextToken()), element);
            }
        }
        if (matching.size() > 1) {
            matching.sort(PRECEDENCE);
        }
        return matching;
    }

    private void addMatching(List<Rule> matching, @Nullable List<Rule> candidates, Element element) {
        if (candidates == null) {
            return;
        }
        for (Rule rule : candidates) {
            comparisons += rule.steps(element);
            if (comparisons > MOST_COMPARISONS) {
                throw UnreadableSourceException.beyond("样式规则比较次数", "comparisons with style rules", MOST_COMPARISONS);
            }
            if (rule.selector().matches(root, element)) {
                matching.add(rule);
            }
        }
    }

    private static boolean isForScreen(String media) {
        return !OTHER_MEDIA.matcher(media.toLowerCase(Locale.ROOT)).find();
    }

    /**
     * Adds the rules of a sheet, or those that stand within a rule or a condition.
     *
     * @param parent the selector of the rule around them, empty if there is none
     */
    private void addRules(String sheet, String parent, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        record Block(String opening, String content) {}
        List<Block> blocks = new ArrayList<>();
        StringBuilder own = new StringBuilder();
        int at = 0;
        int open;
        while ((open = sheet.indexOf('{', at)) >= 0) {
            String before = sheet.substring(at, open);
            int start = before.lastIndexOf(';') + 1;
            own.append(before, 0, start);
            int end = blockEnd(sheet, open);
            int close = sheet.charAt(end - 1) == '}' && end - 1 > open ? end - 1 : end;
            blocks.add(new Block(before.substring(start).replace("}", " ").strip(), sheet.substring(open + 1, close)));
            at = end;
        }
        if (!parent.isEmpty()) {
            add(parent, Declarations.parse(own.append(sheet, at, sheet.length()).toString()));
        }
        for (Block block : blocks) {
            if (CONDITION.matcher(block.opening()).lookingAt()) {
                if (isForScreen(block.opening())) {
                    addRules(block.content(), parent, depth + 1);
                }
            } else if (!block.opening().startsWith("@")) {
                addRules(block.content(), within(parent, block.opening()), depth + 1);
            }
        }
    }

    /** The selectors of a rule that stands within another, empty if they are too long to be meant. */
    private static String within(String parent, String selectors) {
        if (parent.isEmpty()) {
            return selectors;
        }
        String outer = ":is(" + parent + ")";
        String whole = split(selectors).stream()
                .map(selector -> selector.contains("&") ? selector.replace("&", outer) : outer + " " + selector.strip())
                .collect(Collectors.joining(","));
        return whole.length() > LONGEST_NESTED ? "" : whole;
    }

    private static int blockEnd(String sheet, int open) {
        int depth = 0;
        for (int i = open; i < sheet.length(); i++) {
            depth += sheet.charAt(i) == '{' ? 1 : sheet.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return sheet.length();
    }

    private void add(String selectors, Declarations declarations) {
        if (declarations.isEmpty()) {
            return;
        }
        for (String selector : split(selectors)) {
            Matcher added = ADDED.matcher(selector.strip());
            boolean adds = added.matches();
            String plain = plain(adds ? added.group(1) : selector);
            if (NOT_OF_CSS.matcher(plain).find()) {
                continue;
            }
            try {
                Evaluator evaluator = QueryParser.parse(plain.isEmpty() ? "*" : plain);
                Rule rule = new Rule(
                        evaluator,
                        declarations,
                        specificity(plain),
                        count,
                        LOOKS_BESIDE.matcher(plain).find(),
                        plain.contains(":has("));
                rules.computeIfAbsent(adds ? added.group(2) : ITSELF, where -> new HashMap<>())
                        .computeIfAbsent(key(plain), name -> new ArrayList<>())
                        .add(rule);
            } catch (IllegalStateException | IllegalArgumentException e) {
                // A state that comes and goes, such as :hover, or nothing that CSS knows.
            }
            if (++count > MOST_RULES) {
                throw UnreadableSourceException.beyond("样式规则数", "style rules", MOST_RULES);
            }
        }
    }

    /** The selector in the library's words. */
    private static String plain(String selector) {
        String plain = ESCAPED.matcher(selector.strip())
                .replaceAll(code -> Matcher.quoteReplacement(character(Integer.parseInt(code.group(1), 16))))
                .replace(":checked", "[checked]")
                .replace(":any-link", "[href]")
                .replace(":link", "[href]")
                .replace(":where(", ":is(");
        return WORD_IN_VALUE
                .matcher(plain)
                .replaceAll(word -> Matcher.quoteReplacement(
                        "[" + word.group(1) + "~=(?:^|\\s)" + word.group(2).replaceAll("[^\\w-]", ".") + "(?:\\s|$)]"));
    }

    /** The character of a code, escaped unless it may stand in a name. */
    private static String character(int code) {
        String character = Character.isValidCodePoint(code) ? Character.toString(code) : "";
        return Character.isLetterOrDigit(code) ? character : "\\" + character;
    }

    /** Splits at commas outside of brackets. */
    private static List<String> split(String selectors) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= selectors.length(); i++) {
            char c = i < selectors.length() ? selectors.charAt(i) : ',';
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (i == selectors.length() || c == ',' && depth <= 0) {
                parts.add(selectors.substring(start, i));
                start = i + 1;
            }
        }
        return parts;
    }

    private static int specificity(String selector) {
        int specificity = 0;
        Matcher part = SPECIFIC.matcher(selector);
        while (part.find()) {
            specificity += part.group(1) != null ? 10_000 : part.group(2) != null ? 100 : 1;
        }
        return specificity;
    }

    /** What every element that a selector concerns has: an id, a class or a name; * if nothing is certain. */
    private static String key(String selector) {
        int start = selector.length();
        while (start > 0 && " >+~)]".indexOf(selector.charAt(start - 1)) < 0) {
            start--;
        }
        Matcher name = LAST.matcher(selector.substring(start));
        boolean isPlain = name.matches() && (start == 0 || ")]".indexOf(selector.charAt(start - 1)) < 0);
        return !isPlain
                ? "*"
                : name.group(2) != null ? name.group(2) : name.group(1).toLowerCase(Locale.ROOT);
    }
}
