package fi.alunetwork.graphql.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.dataset.DatasetWriter;
import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.graphql.EditableWorld;
import fi.alunetwork.graphql.Refused;
import fi.alunetwork.graphql.SwappableGraph;
import fi.alunetwork.graphql.TestGateway;
import fi.alunetwork.graphql.permission.Caller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A dataset is tried, then imported as a whole, from a folder of the server. */
@SpringBootTest(classes = TestGateway.class)
class ImportTests {

    private static final Caller KEEPER = new Caller("maija", "", true, true, null);

    @TempDir
    static Path outside;

    private static Path root;

    @Autowired
    ExecutionGraphQlServiceTester ask;

    @Autowired
    EditableWorld world;

    @Autowired
    SwappableGraph live;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry properties) {
        properties.add("alu.import.folder", () -> outside.resolve("datasets").toString());
    }

    @BeforeAll
    static void datasets() throws IOException {
        root = Files.createDirectories(outside.resolve("datasets"));
        DatasetWriter.write(SmallWorld.dataset(), root.resolve("small"));
        DatasetWriter.write(SmallWorld.dataset(), root.resolve("broken"));
        Files.writeString(root.resolve("broken/data/partnerships.csv"), "id,name_fi\nx,\n");
        DatasetWriter.write(SmallWorld.dataset(), outside.resolve("secret"));
        Files.createSymbolicLink(root.resolve("link"), outside.resolve("secret"));
    }

    @BeforeEach
    void reset() {
        world.reset();
    }

    private GraphQlTester askAs(Caller caller) {
        return ask.mutate()
                .configureExecutionInput((input, builder) -> {
                    input.getGraphQLContext().put(Caller.KEY, caller);
                    return input;
                })
                .build();
    }

    private GraphQlTester.Response run(Caller caller, String folder, String more) {
        return askAs(caller)
                .document("mutation($folder: String!) { importDataset(input: {dataset: {folder: $folder}" + more
                        + "}) { id status dryRun title datasetVersion errorCount findingCount revision failure"
                        + " findings(first: 2) { severity where check }"
                        + " differences { kind added changed removed unchanged } } }")
                .variable("folder", folder)
                .execute();
    }

    @Test
    void aTrialTellsWhatWouldChangeAndWritesNothing() {
        run(KEEPER, "small", "")
                .path("importDataset.status")
                .entity(String.class)
                .isEqualTo("READY")
                .path("importDataset.title")
                .entity(String.class)
                .isEqualTo("Pieni maailma")
                .path("importDataset.errorCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("importDataset.differences[0]")
                .matchesJson("{\"kind\":\"WORKSHOP\",\"added\":2,\"changed\":0,\"removed\":3,\"unchanged\":0}");
        assertThat(live.current().revision().number()).isEqualTo(7);
    }

    @Test
    void anImportReplacesTheGraphAndSignsWithTheAccount() {
        run(KEEPER, "small", ", dryRun: false, expectedRevision: \"7\"")
                .path("importDataset.status")
                .entity(String.class)
                .isEqualTo("DONE")
                .path("importDataset.revision")
                .entity(String.class)
                .isEqualTo("8");
        assertThat(live.current().contents()).isEqualTo(SmallWorld.contents());
        assertThat(live.current().revision().by()).isEqualTo("maija");
        assertThat(live.current().revision().source()).isEqualTo("Pieni maailma, version 1.0.0");
    }

    @Test
    void aDatasetWithErrorsIsRefusedWithItsFindings() {
        run(KEEPER, "broken", ", dryRun: false")
                .path("importDataset.status")
                .entity(String.class)
                .isEqualTo("REFUSED")
                .path("importDataset.findings[0].severity")
                .entity(String.class)
                .isEqualTo("ERROR")
                .path("importDataset.findings[0].where")
                .entity(String.class)
                .satisfies(where -> assertThat(where).startsWith("data/partnerships.csv"));
        assertThat(live.current().revision().number()).isEqualTo(7);
    }

    @Test
    void anImportForAnEarlierRevisionFailsAndSaysSo() {
        run(KEEPER, "small", ", dryRun: false, expectedRevision: \"6\"")
                .path("importDataset.status")
                .entity(String.class)
                .isEqualTo("FAILED")
                .path("importDataset.failure")
                .entity(String.class)
                .satisfies(why -> assertThat(why).contains("revision 7", "revision 6"));
        assertThat(live.current().revision().number()).isEqualTo(7);
        Refused.with(run(KEEPER, "small", ", expectedRevision: \"x\""), "BAD_ARGUMENT", "no number");
    }

    @Test
    void aTrialFailsWhereTheImportWould() {
        for (String expected : List.of("6 FAILED", "7 READY")) {
            run(KEEPER, "small", ", expectedRevision: \"" + expected.charAt(0) + "\"")
                    .path("importDataset.status")
                    .entity(String.class)
                    .isEqualTo(expected.substring(2));
        }
    }

    @Test
    void theGroundOfAnImportIsNoBook() {
        Refused.with(
                run(KEEPER, "small", ", dryRun: false, source: \"" + "a".repeat(2001) + "\""),
                "BAD_ARGUMENT",
                "2001 characters");
        assertThat(live.current().revision().number()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../secret", "link", "/etc", "small/../../secret", "nowhere", "\u0000", "small/data/regions.csv"
            })
    void noNameLeadsOutOfTheFolder(String name) {
        Refused.with(run(KEEPER, name, ""), "NOT_FOUND", "There is no folder");
    }

    @Test
    void onlyWhoMayImportTheWholeGraphDoes() {
        Refused.with(run(Caller.NOBODY, "small", ""), "UNAUTHORIZED", "issuer-uri");
        Refused.with(run(new Caller("m", "", true, false, null), "small", ""), "FORBIDDEN", "scope");
        Refused.with(run(new Caller("m", "", true, true, List.of("REGION:01")), "small", ""), "FORBIDDEN", "REGION:01");
    }

    @Test
    void aRunIsAskedAgainByItsId() {
        String id = run(KEEPER, "small", "")
                .path("importDataset.id")
                .entity(String.class)
                .get();
        GraphQlTester keeper = askAs(KEEPER);
        keeper.document("query($id: ID!) { importRun(id: $id) { status } }")
                .variable("id", id)
                .execute()
                .path("importRun.status")
                .entity(String.class)
                .isEqualTo("READY");
        Refused.with(keeper.document("{ importRun(id: \"x\") { status } }").execute(), "NOT_FOUND", "no import");
        Refused.with(ask.document("{ importRun(id: \"x\") { status } }").execute(), "UNAUTHORIZED", "issuer-uri");
    }
}
