package org.demarche.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.text.DateFormat;
import java.time.Duration;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between the layers, and what no class of the program may do. There are no exemptions. */
class LayersTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.demarche");

    @ParameterizedTest
    @MethodSource("org.demarche.architecture.Layer#all")
    void aLayerUsesOnlyWhatItsArrowsAllow(Layer layer) {
        DescribedPredicate<JavaClass> allowed = describe("are allowed in " + layer, used -> {
            JavaClass element = used.getBaseComponentType();
            return element.isPrimitive() || layer.mayUse(element.getPackageName());
        });
        classes()
                .that().resideInAPackage(layer.packages())
                .should().onlyDependOnClassesThat(allowed)
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void everyClassLivesInALayer() {
        String[] layers = Layer.all().stream().map(Layer::packages).toArray(String[]::new);
        classes().should().resideInAnyPackage(layers).check(PROGRAM);
    }

    @Test
    void noLayersAndNoWindowPartsGoInCircles() {
        slices().matching("org.demarche.(*)..").should().beFreeOfCycles().check(PROGRAM);
        slices().matching("org.demarche.ui.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that().resideOutsideOfPackage("org.demarche.cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(PROGRAM);
    }

    @Test
    void onlyJavaTimeTellsTheTime() {
        noClasses()
                .should().dependOnClassesThat().belongToAnyOf(
                        Date.class, Calendar.class, DateFormat.class)
                .check(PROGRAM);
    }

    @Test
    void nobodySleeps() {
        noClasses()
                .should().callMethod(Thread.class, "sleep", long.class)
                .orShould().callMethod(Thread.class, "sleep", Duration.class)
                .check(PROGRAM);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = PROGRAM.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(each -> each.tryGetAnnotationOfType(NullMarked.class).isEmpty())
                .map(JavaPackage::getName)
                .sorted()
                .toList();
        assertEquals(List.of(), unmarked);
    }

    @Test
    void aNameSaysWhatAClassIs() {
        noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager)").check(PROGRAM);
    }
}
