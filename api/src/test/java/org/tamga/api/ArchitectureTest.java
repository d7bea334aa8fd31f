package org.tamga.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Rules that keep the module easy to enter. */
@AnalyzeClasses(packages = "org.tamga.api", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.tamga.api";
    private static final int MOST_IN_ROOT = 6;
    private static final int MOST_IN_A_PACKAGE = 20;

    @ArchTest
    static final ArchRule theServerIsUsedByItsPublicClasses =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("io.netty..", "io.vertx..impl..");

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.tamga.api.(**)").should().beFreeOfCycles();

    @ArchTest
    static void noPackageIsADrawer(JavaClasses classes) {
        var sizes = classes.stream()
                .filter(Predicate.not(ArchitectureTest::isPartOfAnother))
                .collect(groupingBy(JavaClass::getPackageName, TreeMap::new, counting()));
        sizes.entrySet()
                .removeIf(size -> size.getValue() <= (size.getKey().equals(ROOT) ? MOST_IN_ROOT : MOST_IN_A_PACKAGE));
        assertEquals(Map.of(), sizes);
    }

    private static boolean isPartOfAnother(JavaClass type) {
        return type.getName().contains("$") || type.getSimpleName().equals("package-info");
    }
}
