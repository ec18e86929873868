package fi.alunetwork.graphql;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;

/** What each package of the gateway may use of this project. Reading this is reading the gateway's design. */
class ArchitectureTests {

    private static final String BASE = "fi.alunetwork.graphql";
    private static final String CORE = "fi.alunetwork.core..";
    private static final String LIVE_GRAPH = "fi.alunetwork.store.graph";
    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    private static final List<String> PACKAGES = List.of(
            "schema",
            "paging",
            "graph",
            "workshop",
            "organisation",
            "region",
            "partnership",
            "search",
            "reach",
            "access",
            "concentration",
            "continuity",
            "cooperation",
            "cohesion",
            "position",
            "scenario",
            "travel",
            "coverage",
            "criticality",
            "redundancy",
            "sensitivity",
            "siting",
            "comparison",
            "suggestion",
            "summary",
            "quality",
            "regime",
            "robustness",
            "path",
            "partnering",
            "consortium",
            "takeover",
            "umbrella",
            "error",
            "guard",
            "permission",
            "edit",
            "dataset",
            "graphiql",
            "question",
            "request",
            "start",
            "upkeep",
            "watch");

    @Test
    void theSchemasWordsUseCoreAlone() {
        uses("schema", CORE);
    }

    @Test
    void pagingUsesSelections() {
        uses("paging", CORE, own("schema"));
    }

    @Test
    void theWayInUsesTheLiveGraph() {
        uses("graph", CORE, own("schema"), own("scenario"), LIVE_GRAPH);
    }

    @Test
    void featuresUseCoreTheSchemasWordsAndPagingAndNotEachOther() {
        for (String feature :
                List.of("workshop", "organisation", "region", "partnership", "cooperation", "robustness", "path")) {
            uses(feature, CORE, own("schema"), own("paging"));
        }
        uses("search", CORE, own("schema"), own("graph"));
        uses("regime", CORE, own("schema"), own("graph"));
    }

    @Test
    void analysesAreAskedThroughCoreAlone() {
        for (String analysis : List.of("scenario", "summary", "quality")) {
            uses(analysis, CORE, own("schema"));
        }
        uses("reach", CORE, own("schema"), own("travel"));
        for (String analysis : List.of(
                "access",
                "criticality",
                "redundancy",
                "concentration",
                "continuity",
                "coverage",
                "sensitivity",
                "siting")) {
            uses(analysis, CORE, own("schema"), own("reach"));
        }
    }

    @Test
    void positionsAreAskedOfACooperationNetwork() {
        uses("position", CORE, own("schema"), own("paging"), own("cooperation"));
    }

    @Test
    void suggestionsPageLikeListsAndMeasureLikeReach() {
        uses("suggestion", CORE, own("schema"), own("paging"), own("reach"), own("travel"));
    }

    @Test
    void plansOfSeveralShareWhatTheyAreAbout() {
        uses("partnering", CORE, own("schema"), own("reach"));
        uses("takeover", CORE, own("schema"), own("reach"), own("partnering"));
        for (String plan : List.of("consortium", "umbrella")) {
            uses(plan, CORE, own("schema"), own("reach"), own("partnering"), own("cooperation"));
        }
    }

    @Test
    void cohesionIsAskedOfACooperationNetwork() {
        uses("cohesion", CORE, own("schema"), own("cooperation"));
    }

    @Test
    void comparisonAsksTheQuestionsOfTheAnalysesOfTwoPictures() {
        uses(
                "comparison",
                CORE,
                own("schema"),
                own("graph"),
                own("reach"),
                own("coverage"),
                own("access"),
                own("redundancy"),
                own("concentration"),
                own("cooperation"),
                own("cohesion"));
    }

    @Test
    void editsGoThroughTheLiveGraphByWhoMayMakeThem() {
        uses("edit", CORE, own("schema"), own("graph"), own("permission"), own("error"), LIVE_GRAPH);
        uses("dataset", CORE, own("schema"), own("permission"), own("error"), LIVE_GRAPH);
    }

    @Test
    void travelTablesAreReadWhenTheGraphIsThere() {
        uses("travel", CORE, own("schema"), "fi.alunetwork.store", LIVE_GRAPH);
    }

    @Test
    void everyPackageIsNamedHere() {
        assertThat(GATEWAY.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals(BASE))
                        .map(name -> name.substring(BASE.length() + 1)))
                .as("a package without a rule: add it to the one it is like")
                .isSubsetOf(PACKAGES);
    }

    @Test
    void guardsKnowNoFeature() {
        uses("error", CORE, LIVE_GRAPH);
        uses("guard", CORE, own("error"));
        uses("permission", CORE, own("error"));
        uses("question");
        uses("graphiql", own("question"));
        uses("request", CORE, own("error"), own("guard"), own("question"), own("schema"), LIVE_GRAPH);
        uses("start", CORE, "fi.alunetwork.store..");
        uses("upkeep", CORE, "fi.alunetwork.store..");
        uses("watch", CORE, LIVE_GRAPH);
    }

    @Test
    void nothingKnowsCypherOrTheDriver() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.neo4j..", "org.springframework.data.neo4j..")
                .because("the store alone knows how the graph is kept")
                .check(GATEWAY);
    }

    @Test
    void controllersAreNobodyElsesBusiness() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Controller")
                .check(GATEWAY);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("fi.alunetwork.(**)").should().beFreeOfCycles().check(GATEWAY);
    }

    private static void uses(String name, String... others) {
        String[] allowed =
                Stream.concat(Stream.of(own(name)), Arrays.stream(others)).toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(own(name))
                .should()
                .onlyDependOnClassesThat(JavaClass.Predicates.resideOutsideOfPackage("fi.alunetwork..")
                        .or(JavaClass.Predicates.resideInAnyPackage(allowed)))
                .check(GATEWAY);
    }

    private static String own(String name) {
        return BASE + "." + name;
    }
}
