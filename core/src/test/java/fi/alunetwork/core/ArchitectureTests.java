package fi.alunetwork.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each package may use. Reading this is reading the design of the core. */
class ArchitectureTests {

    private static final String BASE = "fi.alunetwork.core";
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    @Test
    void theRootUsesNothingOfThisProject() {
        uses("");
    }

    @Test
    void geoUsesNothingOfThisProject() {
        uses(".geo");
    }

    @Test
    void regionUsesPoints() {
        uses(".region", "", ".geo");
    }

    @Test
    void statisticsUsesMunicipalities() {
        uses(".statistics", "", ".region");
    }

    @Test
    void organisationUsesAreas() {
        uses(".organisation", "", ".region");
    }

    @Test
    void workshopUsesOrganisationsAndPlaces() {
        uses(".workshop", "", ".geo", ".region", ".organisation");
    }

    @Test
    void partnershipUsesWorkshopsAndOrganisations() {
        uses(".partnership", "", ".region", ".organisation", ".workshop");
    }

    @Test
    void travelUsesPlacesAndSites() {
        uses(".travel", "", ".geo", ".region", ".workshop");
    }

    @Test
    void regimeUsesTheRecordsItsRulesSpeakOf() {
        uses(".regime", "", ".region", ".organisation", ".workshop", ".partnership");
    }

    @Test
    void graphUsesTheRecordsAndTheLaw() {
        uses(".graph", with(records(), ".regime"));
    }

    @Test
    void analysesUseTheGraphAndNotEachOther() {
        for (String analysis : List.of(".summary", ".selection")) {
            uses(analysis, with(records(), ".graph"));
        }
        for (String analysis : List.of(".access", ".coverage", ".continuity", ".criticality", ".redundancy")) {
            uses(analysis, with(records(), ".graph", ".law", ".reach", ".travel"));
        }
    }

    @Test
    void concentrationRestsOnAccess() {
        uses(".concentration", with(records(), ".graph", ".reach", ".travel", ".access"));
    }

    @Test
    void tieIsAGraphOfNumbers() {
        uses(".tie", "");
    }

    @Test
    void coverKnowsRowsAndColumnsAlone() {
        uses(".cover", "");
    }

    @Test
    void positionMeasuresTheNetwork() {
        uses(".position", with(records(), ".graph", ".tie", ".cooperation", ".selection"));
    }

    @Test
    void cooperationTiesActorsOfTheGraph() {
        uses(".cooperation", with(records(), ".graph", ".tie"));
    }

    @Test
    void partneringRestsOnReach() {
        uses(".partnering", with(records(), ".graph", ".reach", ".travel"));
    }

    @Test
    void takeoverAsksTheLawWhoMayTakeWhatIsLost() {
        uses(".takeover", with(records(), ".graph", ".law", ".reach", ".travel", ".cover", ".partnering"));
    }

    @Test
    void umbrellaBodiesReachWithTheirPartners() {
        uses(
                ".umbrella",
                with(records(), ".graph", ".reach", ".travel", ".cover", ".tie", ".cooperation", ".partnering"));
    }

    @Test
    void consortiaChooseAmongPartnersWhoWorkTogether() {
        uses(
                ".consortium",
                with(
                        records(),
                        ".graph",
                        ".reach",
                        ".travel",
                        ".cover",
                        ".tie",
                        ".cooperation",
                        ".suggestion",
                        ".partnering"));
    }

    @Test
    void sitingRestsOnReachAndCover() {
        uses(".siting", with(records(), ".graph", ".reach", ".travel", ".cover"));
    }

    @Test
    void questionsOfCooperationMeasureItsTies() {
        uses(".robustness", with(records(), ".graph", ".tie", ".cooperation", ".selection"));
        uses(".path", with(records(), ".graph", ".tie", ".cooperation"));
        uses(".cohesion", with(records(), ".graph", ".tie", ".cooperation"));
    }

    @Test
    void suggestionsRestOnTheNetworkAndOnReach() {
        uses(".suggestion", with(records(), ".graph", ".tie", ".cooperation", ".reach", ".travel", ".selection"));
    }

    @Test
    void lawAppliesARegimeToTheGraph() {
        uses(".law", with(records(), ".graph"));
    }

    @Test
    void qualityAsksTheLaw() {
        uses(".quality", with(records(), ".graph", ".law"));
    }

    @Test
    void editsChangeRecordsOfTheGraph() {
        uses(".edit", with(records(), ".graph", ".quality", ".dataset"));
    }

    @Test
    void comparisonRestsOnTheAnalysesItCompares() {
        uses(
                ".comparison",
                with(
                        records(),
                        ".graph",
                        ".law",
                        ".reach",
                        ".coverage",
                        ".access",
                        ".redundancy",
                        ".concentration",
                        ".cooperation",
                        ".cohesion",
                        ".tie",
                        ".travel"));
    }

    @Test
    void sensitivityAsksCoverageAndRedundancyAgain() {
        uses(".sensitivity", with(records(), ".graph", ".reach", ".coverage", ".redundancy", ".travel"));
    }

    @Test
    void reachUsesTheGraphAndTheLaw() {
        uses(".reach", with(records(), ".graph", ".law", ".travel"));
    }

    @Test
    void scenariosUseTheGraphAndTheLaw() {
        uses(".scenario", with(records(), ".graph", ".law"));
    }

    @Test
    void theDatasetUsesTheGraphAndFindings() {
        uses(".dataset", with(records(), ".graph", ".quality", ".travel"));
    }

    @Test
    void onlyTheDatasetAndTheRegimesSeeFileFormats() {
        classes()
                .that()
                .resideOutsideOfPackages(BASE + ".dataset", BASE + ".regime")
                .should()
                .onlyDependOnClassesThat(residesIn(List.of("fi.alunetwork..", "java..", "org.jspecify..")))
                .check(CORE);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("fi.alunetwork.(**)").should().beFreeOfCycles().check(CORE);
    }

    private static String[] records() {
        return new String[] {
            "", ".geo", ".region", ".statistics", ".organisation", ".workshop", ".partnership", ".regime"
        };
    }

    private static String[] with(String[] packages, String... more) {
        return Stream.of(packages, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private static void uses(String name, String... others) {
        List<String> allowed = new ArrayList<>(
                List.of("java..", "org.jspecify..", "de.siegmar.fastcsv..", "tools.jackson..", BASE + name));
        Stream.of(others).map(other -> BASE + other).forEach(allowed::add);
        classes()
                .that()
                .resideInAPackage(BASE + name)
                .should()
                .onlyDependOnClassesThat(residesIn(allowed))
                .allowEmptyShould(true)
                .check(CORE);
    }

    private static DescribedPredicate<JavaClass> residesIn(List<String> packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages.toArray(String[]::new))
                .or(DescribedPredicate.describe("arrays of primitives", JavaClass::isPrimitive));
    }
}
