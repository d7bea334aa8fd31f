package org.tamga.importer;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The packages of the importer stand in an order, and each of them can be overlooked. */
@AnalyzeClasses(packages = "org.tamga.importer", importOptions = ImportOption.DoNotIncludeTests.class)
class PackagesTest {

    private static final int MOST_FILES = 20;

    @ArchTest
    static final ArchRule NO_CYCLE =
            slices().matching("org.tamga.(**)").should().beFreeOfCycles();

    @ArchTest
    static void noPackageIsADrawer(JavaClasses classes) {
        var files = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        files.values().removeIf(count -> count <= MOST_FILES);
        assertEquals(Map.of(), files);
    }
}
