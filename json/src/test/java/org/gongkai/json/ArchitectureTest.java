package org.gongkai.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** No package is part of a circle, and packages called internal are nobody else's. */
class ArchitectureTest {

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ImportOption.DoNotIncludeJars())
            .importPackages("org.gongkai.json");

    @Test
    void noPackageIsPartOfACircle() {
        slices().matching("org.gongkai.(**)").should().beFreeOfCycles().check(MODULE);
    }

    @Test
    void onlyCoreAndJacksonAreNeeded() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.gongkai.form..",
                        "org.gongkai.report..",
                        "org.gongkai.figures..",
                        "org.gongkai.finding..",
                        "org.gongkai.text..",
                        "org.gongkai.json..",
                        "org.jspecify..",
                        "tools.jackson..",
                        "com.fasterxml.jackson..")
                .check(MODULE);
    }

    @Test
    void whatUsersCallSpeaksOfNothingInternal() {
        codeUnits()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("..internal..")
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .arePublic()
                .should()
                .notHaveRawReturnType(INTERNAL)
                .andShould()
                .notHaveRawParameterTypes(DescribedPredicate.anyElementThat(INTERNAL))
                .check(MODULE);
    }

    private static final DescribedPredicate<JavaClass> INTERNAL = JavaClass.Predicates.resideInAPackage("..internal..");
}
