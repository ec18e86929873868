package fi.alunetwork.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each package may use. Reading this is reading the design of the store. */
class ArchitectureTests {

    private static final String BASE = "fi.alunetwork.store";
    private static final String[] EVERYWHERE = {
        "java..", "org.jspecify..", "org.slf4j..", "org.neo4j.driver..", "org.mapstruct..", "fi.alunetwork.core.."
    };
    private static final String[] WIRING = {"org.springframework.."};
    private static final JavaClasses STORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    @Test
    void theRootHoldsSettingsAndTheErrorOfAFailedStart() {
        uses("", WIRING);
    }

    @Test
    void cypherUsesNothingOfThisProject() {
        uses(".cypher");
    }

    @Test
    void elementUsesNothingButTheDomain() {
        uses(".element");
    }

    @Test
    void regionsAreElements() {
        uses(".region", store(".element"));
    }

    @Test
    void statisticsAreElementsOfMunicipalities() {
        uses(".statistics", store(".element", ".region"));
    }

    @Test
    void organisationsAreElementsOfPlaces() {
        uses(".organisation", store(".element", ".region"));
    }

    @Test
    void workshopsAreElementsOfOrganisationsAndPlaces() {
        uses(".workshop", store(".element", ".region", ".organisation"));
    }

    @Test
    void partnershipsAreElementsOfOrganisationsWorkshopsAndPlaces() {
        uses(".partnership", store(".element", ".region", ".organisation", ".workshop"));
    }

    @Test
    void searchKnowsLabelsOnly() {
        uses(".search", store(".element", ".cypher"));
    }

    @Test
    void schemaRunsMigrations() {
        uses(".schema", with(store("", ".cypher"), "ac.simons.neo4j.migrations..", "org.springframework.core.io.."));
    }

    @Test
    void theEmbeddedDatabaseStandsAlone() {
        uses(".embedded", with(store(""), "org.neo4j..", "org.springframework.."));
    }

    @Test
    void theGraphIsMadeOfAllFeatures() {
        uses(
                ".graph",
                with(
                        store(
                                "",
                                ".cypher",
                                ".element",
                                ".region",
                                ".statistics",
                                ".organisation",
                                ".workshop",
                                ".partnership",
                                ".search",
                                ".schema"),
                        WIRING));
    }

    @Test
    void nobodySeesTheWebOrGraphQl() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "graphql..", "org.springframework.web..", "org.springframework.graphql..", "jakarta..")
                .check(STORE);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("fi.alunetwork.(**)").should().beFreeOfCycles().check(STORE);
    }

    private static String[] store(String... packages) {
        return Stream.of(packages).map(name -> BASE + name).toArray(String[]::new);
    }

    private static String[] with(String[] packages, String... more) {
        return Stream.of(packages, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private static void uses(String name, String... others) {
        classes()
                .that()
                .resideInAPackage(BASE + name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(with(with(EVERYWHERE, BASE + name), others))
                .check(STORE);
    }
}
