package org.gongkai.validation.internal.prose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.validation.internal.prose.Vocabulary.Word;

/** The organ that reports: what it is called, and which words for a whole it may use of itself. */
public final class Speaker {

    /** Stands for the organ's own name. */
    static final Word ITSELF = Word.of(Notion.SELF);

    private static final List<String> AREAS = List.of("省", "市", "县", "区", "旗", "州", "盟", "镇", "乡", "街道");
    private static final String AREA_ENDS = "省市县区旗州盟镇乡";
    private static final List<String> GOVERNMENT = List.of("人民政府", "政府", "行政公署", "管理委员会", "管委会", "办事处");
    private static final List<String> OFFICE = List.of("办公厅", "办公室");
    private static final int SHORTEST_NAME = 3;
    private static final String SYSTEM = "系统";
    private static final int LONGEST_FIELD = 12;

    private final String name;
    private final Set<String> names = new LinkedHashSet<>();
    private final String[] forms;
    private final String firsts;
    private final boolean government;
    private final String area;

    /**
     * Works out how an agency may be called.
     *
     * @param agency the agency
     */
    public Speaker(Agency agency) {
        this.name = agency.name().map(PlainText::plain).orElse("");
        boolean whole = agency.kind().filter(AgencyKind.GOVERNMENT::equals).isPresent();
        String organ = whole ? without(name, OFFICE) : name;
        this.government = whole || GOVERNMENT.stream().anyMatch(organ::endsWith);
        this.area = government ? without(organ, GOVERNMENT) : "";
        Stream.of(name, organ, area, agency.shortName().orElse(""))
                .flatMap(Speaker::shortened)
                .flatMap(form -> Stream.of(form, form.replace("人民政府", "政府"), form.replace("委员会", "委")))
                .filter(form -> form.length() >= SHORTEST_NAME)
                .forEach(names::add);
        this.forms = names.toArray(String[]::new);
        this.firsts =
                names.stream().map(form -> form.substring(0, 1)).distinct().collect(Collectors.joining());
    }

    private static String without(String name, List<String> endings) {
        return endings.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }

    /** The name, and what is left of it without the regions to which the organ belongs. */
    private static Stream<String> shortened(String name) {
        Stream.Builder<String> forms = Stream.builder();
        forms.add(name);
        for (int i = 1; i + 2 < name.length(); i++) {
            if (AREA_ENDS.indexOf(name.charAt(i)) >= 0) {
                forms.add(name.substring(i)).add(name.substring(i + 1));
            }
        }
        return forms.build();
    }

    String name() {
        return name;
    }

    /**
     * Says whether it is a government, or what takes the place of one: a street office, a 管委会.
     *
     * @return whether it reports for an area
     */
    public boolean isGovernment() {
        return government;
    }

    /**
     * Lists the names by which the organ may be called: the whole one, and shorter ones.
     *
     * @return the names, the whole one first; none if it is not known
     */
    public Set<String> names() {
        return names;
    }

    /** Where the organ's name ends that begins at a place of a plain text, 0 if none does. */
    int nameAt(String plain, int start, int end) {
        int behind = 0;
        char first = plain.charAt(start);
        if (firsts.indexOf(first) >= 0) {
            for (String form : forms) {
                if (first == form.charAt(0)
                        && start + form.length() <= end
                        && start + form.length() > behind
                        && plain.startsWith(form, start)) {
                    behind = start + form.length();
                }
            }
        }
        return behind > 0 || government ? behind : system(plain, start, end);
    }

    /** 全市自然资源系统 is what a department calls itself with those below it. */
    private static int system(String plain, int start, int end) {
        if (plain.charAt(start) != '全' || start + 1 >= end || AREA_ENDS.indexOf(plain.charAt(start + 1)) < 0) {
            return 0;
        }
        int found = plain.substring(start, Math.min(end, start + LONGEST_FIELD)).indexOf(SYSTEM) + start;
        return found > start ? found + SYSTEM.length() : 0;
    }

    /** Whether the organ is what a word calls its own: 全县, 我局, 镇政府. */
    boolean owns(String kind) {
        if (name.isEmpty()) {
            return !AREAS.contains(kind);
        }
        if (AREAS.contains(kind)) {
            return government && area.endsWith(kind);
        }
        return switch (kind) {
            case "委" -> name.endsWith("委") || name.endsWith("委员会") || name.endsWith("管委会");
            case "办" -> name.endsWith("办") || name.endsWith("办公室") || name.endsWith("办事处") || name.endsWith("办公厅");
            case "处" -> name.endsWith("处");
            case "队" -> name.endsWith("队");
            case "管委会" -> name.endsWith("管委会") || name.endsWith("管理委员会");
            default -> name.endsWith(kind);
        };
    }
}
