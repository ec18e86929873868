package fi.alunetwork.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.dataset.DatasetWriter;
import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.graphql.guard.GatewayUnderTest;
import fi.alunetwork.graphql.guard.GatewayUnderTest.Answer;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Who may read and who may change, over HTTP, by tokens that are signed with a key of the test. */
@Tokens.Needed
@ExtendWith(OutputCaptureExtension.class)
class TokenTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String READ = "{ graph { revision } }";
    private static final String END = """
            mutation { endRecord(input: {record: {kind: WORKSHOP, code: "house"}, on: "2026-01-01",
              expectedVersion: "7", source: "decision"}) { revision record { ... on Workshop {
                history(first: 1) { entries { by } } } } } }
            """;

    @TempDir
    static Path folder;

    @LocalServerPort
    int port;

    @Autowired
    EditableWorld world;

    @Autowired
    MeterRegistry meters;

    @Autowired
    IndexOfNames index;

    private GatewayUnderTest gateway;

    @BeforeEach
    void reachTheGateway() {
        gateway = new GatewayUnderTest(port);
        world.reset();
    }

    private Answer ask(String query, String token) {
        HttpRequest.Builder request = gateway.request("/graphql")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(Map.of("query", query))));
        return gateway.send(token == null ? request : request.header("Authorization", "Bearer " + token));
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.message()).contains("Maybe").doesNotContain("Jwt", "Exception");
    }

    @Test
    void readingNeedsATokenOfTheTrustedIssuer() {
        Answer without = ask(READ, null);
        assertThat(without.status()).isEqualTo(401);
        assertThat(without.code()).isEqualTo("UNAUTHORIZED");
        assertThat(without.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(ask(READ, Tokens.of("alu.read"))
                        .json()
                        .at("/data/graph/revision")
                        .asString())
                .isEqualTo("7");
        refused(ask(READ, "rubbish"), 401, "UNAUTHORIZED");
        refused(ask(READ, Tokens.ofAnotherIssuer("alu.read")), 401, "UNAUTHORIZED");
        refused(ask(READ, Tokens.expired("alu.read")), 401, "UNAUTHORIZED");
        refused(ask(READ, Tokens.endless("alu.read")), 401, "UNAUTHORIZED");
        assertThat(ask(READ, "rubbish").header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
        refused(ask(READ, Tokens.of("alu.edit")), 403, "FORBIDDEN");
    }

    @Test
    void whoIsTurnedAwayIsAnsweredAndCountedLikeEverybody() {
        double before = counted("UNAUTHORIZED");

        Answer answer = gateway.send(gateway.request("/graphql")
                .header("Content-Type", "application/json")
                .header("X-Correlation-Id", "report-7")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("X-Correlation-Id")).isEqualTo("report-7");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(counted("UNAUTHORIZED") - before).isEqualTo(1);
    }

    private double counted(String code) {
        return meters.get("alu.errors").tag("code", code).counter().count();
    }

    @Test
    void whatElseIsOpenedOfTheActuatorNeedsTheScopeOfImports() {
        refused(endpoint("rubbish"), 401, "UNAUTHORIZED");
        refused(endpoint(Tokens.of("alu.read alu.edit")), 403, "FORBIDDEN");
        assertThat(gateway.get("/actuator/loggers").status()).isEqualTo(401);
        assertThat(endpoint(Tokens.of("alu.import")).status()).isEqualTo(200);
    }

    private Answer endpoint(String token) {
        return gateway.send(gateway.request("/actuator/loggers")
                .header("Authorization", "Bearer " + token)
                .GET());
    }

    @Test
    void editingNeedsItsScopeAndSignsWithTheAccount() {
        Answer reader = ask(END, Tokens.of("alu.read alu.import"));
        assertThat(reader.status()).isEqualTo(200);
        refused(reader, 200, "FORBIDDEN");

        Answer editor = ask(END, Tokens.of("alu.read alu.edit"));
        assertThat(editor.json().at("/data/endRecord/revision").asString()).isEqualTo("8");
        assertThat(editor.json()
                        .at("/data/endRecord/record/history/entries/0/by")
                        .asString())
                .isEqualTo("maija");
        assertThat(ask(READ, Tokens.of("alu.read"))
                        .json()
                        .at("/data/graph/revision")
                        .asString())
                .isEqualTo("8");
    }

    @Test
    void anEditScopeCanBeLimitedToAreasOrNetworks() {
        String scope = "alu.read alu.edit";
        refused(ask(END, Tokens.limited(scope, List.of("MUNICIPALITY:003"))), 200, "FORBIDDEN");
        refused(ask(END, Tokens.limited(scope, List.of())), 200, "FORBIDDEN");
        refused(ask(END, Tokens.limited(scope, (Object) "MUNICIPALITY:003 Kainuu")), 200, "FORBIDDEN");
        assertThat(ask(END, Tokens.limited(scope, List.of("NETWORK:alu"))).code())
                .isEmpty();
    }

    @Test
    void pagesAndHealthNeedNoToken() {
        assertThat(gateway.get("/graphiql").status()).isEqualTo(200);
        assertThat(gateway.get("/graphiql/token.js").status()).isEqualTo(200);
        assertThat(gateway.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(gateway.get("/actuator/prometheus").status()).isEqualTo(200);
    }

    private Answer upload(byte[] body, String type, String token) {
        HttpRequest.Builder request =
                gateway.request("/datasets").header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
        return gateway.send(token == null ? request : request.header("Authorization", "Bearer " + token));
    }

    private static byte[] smallWorld() throws IOException {
        Path dataset = folder.resolve("small");
        DatasetWriter.write(SmallWorld.dataset(), dataset);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> files = Files.walk(dataset)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(
                        new ZipEntry(dataset.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aDatasetIsSentAsAZipFileAndImported() throws IOException {
        String keeper = Tokens.of("alu.read alu.import");
        Answer sent = upload(smallWorld(), "application/zip", keeper);
        assertThat(sent.status()).isEqualTo(201);
        String upload = sent.json().at("/upload").asString();
        String question = "mutation { importDataset(input: {dataset: {upload: \"" + upload
                + "\"}, dryRun: false}) { status revision } }";

        Answer imported = ask(question, keeper);

        assertThat(imported.json().at("/data/importDataset/status").asString()).isEqualTo("DONE");
        assertThat(ask("{ graph { source } }", keeper)
                        .json()
                        .at("/data/graph/source")
                        .asString())
                .isEqualTo("Pieni maailma, version 1.0.0");
        refused(ask(question, Tokens.of("alu.read alu.edit")), 200, "FORBIDDEN");
    }

    private Answer get(String query, String token) {
        return gateway.send(gateway.request("/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .header("GraphQL-Require-Preflight", "1")
                .header("Authorization", "Bearer " + token)
                .GET());
    }

    @Test
    void howFarAnImportIsIsNotKeptForTheNextWhoAsks() throws IOException {
        String keeper = Tokens.of("alu.read alu.import");
        String upload = upload(smallWorld(), "application/zip", keeper)
                .json()
                .at("/upload")
                .asString();
        String id = ask("mutation { importDataset(input: {dataset: {upload: \"" + upload + "\"}}) { id } }", keeper)
                .json()
                .at("/data/importDataset/id")
                .asString();
        Answer run = get("{ importRun(id: \"" + id + "\") { status } }", keeper);
        assertThat(run.json().at("/data/importRun/status").asString()).isEqualTo("READY");
        assertThat(run.header("ETag")).isEmpty();
        assertThat(run.header("Cache-Control")).isEqualTo("no-store");
        assertThat(get(READ, keeper).header("ETag")).isNotEmpty();
    }

    @Test
    void whatWasFoundWithoutTheIndexIsNotKept() {
        String search = "{ graph { search(text: \"house\") { fromIndex } } }";
        String reader = Tokens.of("alu.read");
        index.goesAway();
        Answer without = get(search, reader);
        index.finds();
        Answer with = get(search, reader);

        assertThat(without.json().at("/data/graph/search/fromIndex").asBoolean())
                .isFalse();
        assertThat(without.header("ETag")).isEmpty();
        assertThat(with.json().at("/data/graph/search/fromIndex").asBoolean()).isTrue();
        assertThat(with.header("ETag")).isNotEmpty();
    }

    @Test
    void whatIsKeptForOneIsNotGivenToAnotherNorAfterAnEdit() {
        String editor = Tokens.of("alu.read alu.edit");
        assertThat(ask(READ, editor).json().at("/data/graph/revision").asString())
                .isEqualTo("7");
        assertThat(ask(READ, editor).json().at("/data/graph/revision").asString())
                .isEqualTo("7");
        assertThat(ask(READ, null).status()).isEqualTo(401);
        assertThat(ask(READ, Tokens.of("alu.edit")).status()).isEqualTo(403);
        ask(END, editor);
        assertThat(ask(READ, editor).json().at("/data/graph/revision").asString())
                .isEqualTo("8");
        refused(ask(END, editor), 200, "CONFLICT");
    }

    @Test
    void onlyWhoMayImportSendsADatasetAndOnlyAZipFile() throws IOException {
        byte[] zip = {'P', 'K', 3, 4, 0};
        assertThat(upload(zip, "application/zip", null).status()).isEqualTo(401);
        refused(upload(zip, "application/zip", Tokens.of("alu.read alu.edit")), 403, "FORBIDDEN");
        refused(upload(zip, "application/zip", "rubbish"), 401, "UNAUTHORIZED");
        refused(upload(new byte[10], "application/zip", Tokens.of("alu.import")), 400, "BAD_ARGUMENT");
        byte[] cutOff = Arrays.copyOf(smallWorld(), 700);
        refused(upload(cutOff, "application/zip", Tokens.of("alu.import")), 400, "BAD_ARGUMENT");
        assertThat(upload(zip, "text/plain", Tokens.of("alu.import")).status()).isEqualTo(415);
    }

    @Test
    void neitherTokensNorVariablesAreLogged(CapturedOutput output) {
        String token = Tokens.of("alu.read alu.edit");
        gateway.send(gateway.request("/graphql")
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(Map.of(
                        "query",
                        "mutation($s: String!) { deleteRecord(input: {record: {kind: WORKSHOP, code: \"house\"},"
                                + " expectedVersion: \"7\", source: $s}) { revision } }",
                        "variables",
                        Map.of("s", "variable-secret"))))));
        ask(READ, token + "x");

        assertThat(output.getAll()).doesNotContain(token, "variable-secret", "eyJ");
    }
}
