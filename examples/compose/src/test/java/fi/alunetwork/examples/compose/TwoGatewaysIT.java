package fi.alunetwork.examples.compose;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.examples.compose.Gateway.Answer;
import fi.alunetwork.examples.compose.NumberedOrganisation.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Two gateways on one server, as compose.yaml describes them: every one a process, all asked over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoGatewaysIT {

    private static final String ONE = "gateway-1";
    private static final String OTHER = "gateway-2";
    private static final int ROUNDS = 10;
    private static final int EDITS_BEFORE = 20;
    private static final String STATE = "{ graph { revision isStale workshops { totalCount } } }";

    private RunningExample example;
    private ExecutorService askers;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        example = RunningExample.start(folder);
        askers = Executors.newCachedThreadPool();
    }

    @AfterAll
    void end() throws Exception {
        askers.shutdown();
        assertThat(askers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        example.close();
    }

    private Gateway one() {
        return example.gateway(ONE);
    }

    private Gateway other() {
        return example.gateway(OTHER);
    }

    /** Asks until an answer is as expected, and gives the last one. */
    private static Answer soon(Callable<Answer> asked, String path, String expected) throws Exception {
        Answer answer = asked.call();
        for (int i = 0; i < 600 && !answer.at(path).equals(expected); i++) {
            Thread.sleep(100);
            answer = asked.call();
        }
        assertThat(answer.at(path)).as(answer.json().toString()).isEqualTo(expected);
        return answer;
    }

    @Test
    void onTheEmptyServerOneGatewayImportedTheDatasetAndBothServeIt() throws Exception {
        String workshops = one().ask(STATE).at("/graph/workshops/totalCount");
        assertThat(workshops).isNotEqualTo("0");
        soon(() -> other().ask(STATE), "/graph/workshops/totalCount", workshops);
        assertThat(example.log(ONE)).contains("Imported as revision 1");
        assertThat(example.log(OTHER)).doesNotContain("Imported");
    }

    @Test
    void whatIsEditedThroughOneGatewayIsSoonServedByTheOtherWithTheSameTag() throws Exception {
        NumberedOrganisation edited = new NumberedOrganisation("soon");
        String version = edited.begin(one());
        String made = edited.make(other(), 1, version);

        Answer there = soon(() -> one().get(edited.question()), "/graph/revision", made);
        Answer here = other().get(edited.question());
        assertThat(NumberedOrganisation.edit(there)).isEqualTo("1");
        assertThat(there.json()).isEqualTo(here.json());
        assertThat(there.tag()).startsWith("W/\"" + made + "-").isEqualTo(here.tag());
    }

    @Test
    void whoTellsTheRevisionOfAnEditSeesItAtTheOtherGatewayAtOnce() throws Exception {
        NumberedOrganisation edited = new NumberedOrganisation("at-once");
        String version = edited.begin(one());
        for (int n = 1; n <= ROUNDS; n++) {
            Gateway editing = n % 2 == 0 ? one() : other();
            Gateway asked = n % 2 == 0 ? other() : one();
            version = edited.make(editing, n, version);

            Answer answer = asked.askFrom(version, edited.question());
            assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
            assertThat(NumberedOrganisation.edit(answer)).isEqualTo(String.valueOf(n));
        }
        Answer never = one().askOnceFrom("999999999", STATE);
        assertThat(never.status()).isEqualTo(503);
        assertThat(never.code()).isEqualTo("NOT_READY");
    }

    @Test
    void ofTwoGatewaysThatEditTheSameVersionOneIsToldOfTheConflict() throws Exception {
        NumberedOrganisation edited = new NumberedOrganisation("conflict");
        String version = edited.begin(one());
        for (int round = 1; round <= ROUNDS; round++) {
            String seen = version;
            int n = 2 * round;
            List<Future<Answer>> both =
                    askers.invokeAll(List.of(() -> edited.put(one(), n, seen), () -> edited.put(other(), n + 1, seen)));
            boolean first = both.get(0).get().code().isEmpty();
            Answer won = both.get(first ? 0 : 1).get();
            Answer lost = both.get(first ? 1 : 0).get();

            version = won.at("/putOrganisation/version");
            assertThat(lost.code()).as(lost.json().toString()).isEqualTo("CONFLICT");
            assertThat(lost.json().at("/errors/0/extensions/conflict/expected").asString())
                    .isEqualTo(seen);
            assertThat(lost.json().at("/errors/0/extensions/conflict/stored").asString())
                    .isEqualTo(version);
            List<Step> history = edited.history(other(), version);
            assertThat(history.get(0)).isEqualTo(new Step(version, "edit " + (first ? n : n + 1)));
            assertThat(history.get(1).revision()).isEqualTo(seen);
        }
    }

    @Test
    void whileTheServerIsAwayEveryQuestionIsAnsweredAsStaleAndAfterItEditsGoOn() throws Exception {
        NumberedOrganisation edited = new NumberedOrganisation("away");
        String version = edited.begin(one());
        other().askFrom(version, STATE);
        AtomicBoolean enough = new AtomicBoolean();
        List<Future<List<Answer>>> asked = List.of(
                askers.submit(() -> answers(one(), edited, enough)),
                askers.submit(() -> answers(other(), edited, enough)));
        try {
            example.killServer();
            for (Gateway gateway : List.of(one(), other())) {
                soon(() -> gateway.ask(STATE), "/graph/isStale", "true");
                Answer refused = edited.put(gateway, 1, version);
                assertThat(refused.code()).as(refused.json().toString()).isEqualTo("STORE_UNAVAILABLE");
                assertThat(gateway.askOnceFrom(version + "0", STATE).code()).isEqualTo("NOT_READY");
                assertThat(gateway.status("/actuator/health/readiness")).isEqualTo(200);
                assertThat(gateway.status("/actuator/health/liveness")).isEqualTo(200);
            }
            example.startServerAgain();
            for (Gateway gateway : List.of(one(), other())) {
                soon(() -> gateway.ask(STATE), "/graph/isStale", "false");
            }
        } finally {
            enough.set(true);
        }
        for (Future<List<Answer>> answers : asked) {
            assertThat(answers.get()).isNotEmpty().allSatisfy(answer -> {
                assertThat(answer.status()).isEqualTo(200);
                assertThat(NumberedOrganisation.edit(answer)).isEqualTo("0");
            });
            assertThat(answers.get())
                    .extracting(answer -> answer.at("/graph/isStale"))
                    .contains("true", "false");
        }
        String made = edited.make(one(), 2, version);
        assertThat(NumberedOrganisation.edit(other().askFrom(made, edited.question())))
                .isEqualTo("2");
    }

    /** Nobody waits for it on a connection that was open already: each is tried before it is used. */
    @Test
    void aServerThatHangsIsAwayLikeOneThatIsGone() throws Exception {
        NumberedOrganisation edited = new NumberedOrganisation("silent");
        String version = edited.begin(one());
        other().askFrom(version, STATE);
        example.suspendServer();
        try {
            for (Gateway gateway : List.of(one(), other())) {
                Answer refused = edited.put(gateway, 1, version);
                assertThat(refused.code()).as(refused.json().toString()).isEqualTo("STORE_UNAVAILABLE");
                Answer history = gateway.ask("{ graph { storedRecord(record: {kind: ORGANISATION, code: \"silent\"})"
                        + " { history(first: 3) { entries { source } } } } }");
                assertThat(history.code()).as(history.json().toString()).isEqualTo("STORE_UNAVAILABLE");
                assertThat(NumberedOrganisation.edit(gateway.ask(edited.question())))
                        .isEqualTo("0");
            }
        } finally {
            example.resumeServer();
        }
        String made = edited.make(other(), 2, version);
        assertThat(NumberedOrganisation.edit(one().askFrom(made, edited.question())))
                .isEqualTo("2");
        assertThat(edited.history(one(), made)).containsExactly(new Step(made, "edit 2"), new Step(version, "edit 0"));
    }

    private static List<Answer> answers(Gateway gateway, NumberedOrganisation edited, AtomicBoolean enough)
            throws Exception {
        List<Answer> answers = new ArrayList<>();
        while (!enough.get()) {
            answers.add(gateway.ask(edited.question()));
            Thread.sleep(50);
        }
        return answers;
    }

    @Test
    void everyEditThatAKilledGatewayAcknowledgedIsThereAndAnotherTakesItsPlace() throws Exception {
        NumberedOrganisation edited = new NumberedOrganisation("killed");
        List<Step> acknowledged = new ArrayList<>();
        acknowledged.add(new Step(edited.begin(one()), "edit 0"));
        Future<?> editing = askers.submit(() -> {
            for (int n = 1; ; n++) {
                String version = acknowledged.get(acknowledged.size() - 1).revision();
                Step made = new Step(edited.make(one(), n, version), "edit " + n);
                synchronized (acknowledged) {
                    acknowledged.add(made);
                    acknowledged.notifyAll();
                }
            }
        });
        synchronized (acknowledged) {
            while (acknowledged.size() < EDITS_BEFORE) {
                acknowledged.wait();
            }
        }
        one().kill();
        assertThat(editing).failsWithin(1, TimeUnit.MINUTES);

        Step last = acknowledged.get(acknowledged.size() - 1);
        List<Step> history = new ArrayList<>(edited.history(other(), last.revision()));
        int made = history.size() - 1;
        assertThat(history).containsAll(acknowledged).hasSizeBetween(acknowledged.size(), acknowledged.size() + 1);
        Gateway next = example.startGateway(ONE).awaitReady();
        for (Gateway gateway : List.of(other(), next)) {
            Answer answer = gateway.askFrom(history.get(0).revision(), edited.question());
            assertThat(NumberedOrganisation.edit(answer)).isEqualTo(String.valueOf(made));
        }
        String version = history.get(0).revision();
        assertThat(edited.make(next, made + 1, version)).isNotEqualTo(version);
    }

    @Test
    void ofAnImportThatTheServerDiesInNothingIsThere() throws Exception {
        NumberedOrganisation edited = new NumberedOrganisation("imported-over");
        String version = edited.begin(one());
        Future<Answer> importing = askers.submit(() -> one().ask("""
                mutation { importDataset(input: {dataset: {folder: "finland"}, dryRun: false}) {
                  id status failure } }"""));
        awaitImport();
        example.killServer();
        String id = importing.get().at("/importDataset/id");
        Answer run = soon(
                () -> one().ask("{ importRun(id: \"" + id + "\") { status failure } }"), "/importRun/status", "FAILED");
        assertThat(run.at("/importRun/failure")).contains("The database is away");
        example.startServerAgain();

        for (Gateway gateway : List.of(one(), other())) {
            soon(() -> gateway.ask(STATE), "/graph/isStale", "false");
            Answer answer = gateway.ask(edited.question());
            assertThat(answer.at("/graph/revision")).isEqualTo(version);
            assertThat(NumberedOrganisation.edit(answer)).isEqualTo("0");
        }
        assertThat(edited.make(other(), 1, version)).isNotEqualTo(version);
    }

    /** Until the server is at a statement that writes records. */
    private void awaitImport() throws InterruptedException {
        try (Driver driver = GraphDatabase.driver(example.server(), AuthTokens.none())) {
            while (driver.executableQuery(
                            "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'UNWIND $rows'")
                    .execute()
                    .records()
                    .isEmpty()) {
                Thread.sleep(5);
            }
        }
    }
}
