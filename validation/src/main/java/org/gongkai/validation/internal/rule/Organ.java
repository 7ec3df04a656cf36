package org.gongkai.validation.internal.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.DivisionCode;

/** What sort of organ an agency is, by what is stated of it and, where nothing is, by its name. */
record Organ(Agency agency, String name) {

    private static final List<String> TOWNSHIPS =
            List.of("镇人民政府", "乡人民政府", "苏木人民政府", "镇政府", "乡政府", "街道办事处", "街道办", "街道");

    private static final List<String> COMMITTEES = List.of("管理委员会", "管委会");

    private static final List<String> GOVERNMENTS = List.of("人民政府", "政府", "行政公署", "行署");

    private static final List<String> OFFICES = List.of("办公室", "办公厅");

    private static final List<String> DEPARTMENTS = List.of(
            "局", "厅", "委员会", "委", "办公室", "办公厅", "办", "部", "院", "中心", "总队", "支队", "大队", "分局", "署", "处", "所", "站");

    /** Cities without districts and counties that may make 规章 all the same. */
    private static final List<String> UNDIVIDED_CITIES = List.of("东莞市", "中山市", "嘉峪关市", "儋州市");

    private static final Pattern DISTRICT_OF_MUNICIPALITY =
            Pattern.compile("(?:北京|上海|天津|重庆)市[^市]{1,8}(?:区|县|自治县)(?:人民政府.*|管理委员会)?");

    static Organ of(Agency agency) {
        return new Organ(
                agency, agency.name().map(name -> name.replaceAll("\\s", "")).orElse(""));
    }

    private boolean endsInOneOf(List<String> endings) {
        return endings.stream().anyMatch(name::endsWith);
    }

    Optional<AgencyLevel> level() {
        return agency.level().or(() -> agency.divisionCode().flatMap(DivisionCode::level));
    }

    boolean isTownship() {
        return endsInOneOf(TOWNSHIPS)
                || level().filter(AgencyLevel.TOWNSHIP::equals).isPresent();
    }

    /** A 管委会 that governs an area. */
    boolean isCommittee() {
        return endsInOneOf(COMMITTEES);
    }

    /** Whether it is a government of county level or above, or its office that reports for it. */
    boolean isGovernment() {
        return !isTownship()
                && (endsInOneOf(GOVERNMENTS)
                        || agency.kind().filter(AgencyKind.GOVERNMENT::equals).isPresent());
    }

    /** Whether it is a department for certain. */
    boolean isDepartment() {
        return !isTownship()
                && !isCommittee()
                && (agency.kind().filter(AgencyKind.DEPARTMENT::equals).isPresent() && !endsInOneOf(GOVERNMENTS)
                        || agency.kind().isEmpty() && endsInOneOf(DEPARTMENTS) && !isGovernmentOffice());
    }

    boolean isGovernmentOffice() {
        return endsInOneOf(OFFICES) && name.contains("政府");
    }

    boolean isOffice() {
        return endsInOneOf(OFFICES) && (name.contains("政府") || name.length() <= 8);
    }

    /** Whether its level alone does not give it what other organs of this level have. */
    boolean isDistrictOfMunicipality() {
        return DISTRICT_OF_MUNICIPALITY.matcher(name).matches();
    }

    boolean isCommissioner() {
        return name.contains("行政公署") || name.endsWith("行署");
    }

    boolean isUndividedCity() {
        return UNDIVIDED_CITIES.stream().anyMatch(name::contains);
    }

    boolean isJustice() {
        return name.endsWith("司法厅") || name.endsWith("司法局");
    }
}
