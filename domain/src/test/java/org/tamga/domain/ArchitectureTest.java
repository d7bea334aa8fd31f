package org.tamga.domain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The domain knows no HTTP and none of the modules that build on it; its packages build on one another in one direction. */
@AnalyzeClasses(packages = "org.tamga.domain", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.tamga.(domain..)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_WHAT_IS_TRUE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.tamga.api..", "org.tamga.importer..");
}
