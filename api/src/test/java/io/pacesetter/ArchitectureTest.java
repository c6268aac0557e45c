package io.pacesetter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.pacesetter.api.security.InstallationOnly;
import io.pacesetter.api.security.Open;
import io.pacesetter.api.security.Requires;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMapping;

/** Keeps the house as docs/adr describes it: which way dependencies point, who knows which engine, how large things get. */
@AnalyzeClasses(
        packages = "io.pacesetter",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class})
class ArchitectureTest {

    /** Leaves out the fixtures that the engine shares with the modules above. */
    static final class NoTestJars implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static final int MOST_LINES = 400;
    private static final Pattern NAMES_THAT_SAY_NOTHING =
            Pattern.compile(".*(Impl|Utils?|Helpers?|Manager|Misc|Common|Dto)\\.(java|tsx?)");

    @ArchTest
    static final ArchRule rulesKnowNoFrameworkAndNoDatabase = noClasses()
            .that()
            .resideInAPackage("io.pacesetter.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..", "org.hibernate..");

    @ArchTest
    static final ArchRule rulesStandAlone = noClasses()
            .that()
            .resideInAPackage("io.pacesetter.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.pacesetter.engine..", "io.pacesetter.processes..", "io.pacesetter.api..");

    @ArchTest
    static final ArchRule theEngineKnowsNeitherProcessesNorWeb = noClasses()
            .that()
            .resideInAPackage("io.pacesetter.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.pacesetter.processes..",
                    "io.pacesetter.api..",
                    "org.springframework.web..",
                    "jakarta.servlet..");

    @ArchTest
    static final ArchRule processesKnowNoWeb = noClasses()
            .that()
            .resideInAPackage("io.pacesetter.processes..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.pacesetter.api..", "org.springframework.web..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule droolsIsKnownToRulesAlone = noClasses()
            .that()
            .resideOutsideOfPackage("io.pacesetter.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..");

    @ArchTest
    static final ArchRule jbpmIsKnownToProcessesAlone = noClasses()
            .that()
            .resideOutsideOfPackage("io.pacesetter.processes..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie.kogito..", "org.jbpm..", "com.github.kagkarlsson..");

    @ArchTest
    static final ArchRule featuresOfTheEngineHaveNoCycles =
            slices().matching("io.pacesetter.engine.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule featuresOfTheApiHaveNoCycles =
            slices().matching("io.pacesetter.api.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule everyEndpointSaysWhoMayCallIt = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("io.pacesetter.api..")
            .should()
            .beAnnotatedWith(Requires.class)
            .orShould()
            .beAnnotatedWith(Open.class)
            .orShould()
            .beAnnotatedWith(InstallationOnly.class);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now");

    @ArchTest
    static void everyPackageSaysWhatItIsForAndChecksNulls(JavaClasses classes) {
        classes.stream()
                .map(type -> type.getPackage())
                .distinct()
                .forEach(found -> assertThat(found.tryGetPackageInfo().isPresent())
                        .as("%s has a package-info with @NullMarked", found.getName())
                        .isTrue());
    }

    @ArchTest
    static void filesStaySmallAndAreNamedForWhatTheyDo(JavaClasses classes) throws IOException {
        for (Path file : sources()) {
            assertThat(Files.readAllLines(file)).as("lines of %s", file).hasSizeLessThanOrEqualTo(MOST_LINES);
            assertThat(file.getFileName().toString()).doesNotMatch(NAMES_THAT_SAY_NOTHING);
        }
    }

    private static List<Path> sources() throws IOException {
        Path root = Path.of("").toAbsolutePath().getParent();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().matches(".*/src/.*\\.(java|ts|tsx)"))
                    .filter(file -> !file.toString().contains("/node_modules/"))
                    .filter(file -> !file.toString().endsWith(".d.ts"))
                    .toList();
        }
    }
}
