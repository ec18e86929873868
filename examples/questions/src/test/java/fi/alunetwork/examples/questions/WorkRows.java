package fi.alunetwork.examples.questions;

import static fi.alunetwork.examples.questions.Asking.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of the guard table on work that is under way: its time, and who waits meanwhile. */
interface WorkRows extends Asking {

    String ORDINARY =
            "{ graph(asOf: \"2022-12-31\") { workshops(first: 20) { totalCount nodes { name operators { name } } } } }";

    /** A plan of the whole country that no search proves in five seconds; the number makes it another question. */
    static String plan(int number) {
        return "consortium(input: {services: [YOUTH_WORKSHOP, REHABILITATIVE_WORK_ACTIVITY, SOCIAL_REHABILITATION,"
                + " WORK_COACHING], goal: MOST_PEOPLE, most: 10, bond: REQUIRED, places: {perThousand: 1,"
                + " knownAtLeast: 0}, searchMillis: 5000, limit: " + (number + 1)
                + "}) { status value bound gap }";
    }

    static String heavy(int number) {
        return "{ graph(asOf: \"2025-06-30\") { " + plan(number) + " } }";
    }

    /** Four searches of five seconds each. */
    @Test
    default void time() {
        Answer answer = ask("{ graph(asOf: \"2025-06-30\") { " + times(4, "again#: " + plan(1)) + " } }");

        assertThat(answer.status()).as(answer.body()).isIn(200, 504);
        assertThat(answer.code()).isEqualTo("TIMEOUT");
    }

    @Test
    default void anOrdinaryQuestionIsAnsweredBesideHeavyOnes() {
        assertThat(ask(ORDINARY).status())
                .as("the first one, which selects and sorts")
                .isEqualTo(200);
        List<CompletableFuture<Answer>> heavy =
                Stream.of(1, 2, 3).map(number -> askBeside(heavy(number))).toList();
        do {
            Answer ordinary = ask(ORDINARY);
            assertThat(ordinary.status()).as(ordinary.body()).isEqualTo(200);
            assertThat(ordinary.code()).isEmpty();
        } while (heavy.stream().anyMatch(answer -> !answer.isDone()));

        assertThat(heavy)
                .allSatisfy(answer -> assertThat(answer.join().status()).isIn(200, 504));
    }

    /** Twice as many as {@link RunningGateway#CONCURRENCY} at once: half of them wait in vain. */
    @Test
    default void concurrency() {
        List<CompletableFuture<Answer>> asked = IntStream.range(0, 2 * RunningGateway.CONCURRENCY)
                .mapToObj(number -> askBeside(heavy(number)))
                .toList();
        List<Answer> answers = asked.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(Answer::status).contains(503).allMatch(List.of(200, 503, 504)::contains);
        assertThat(answers).filteredOn(answer -> answer.status() == 503).allSatisfy(answer -> {
            assertThat(answer.code()).isEqualTo("OVERLOADED");
            assertThat(answer.header("Retry-After")).isEqualTo("1");
        });
        awaitATurn();
    }

    /**
     * Work that was given up keeps its place until it has looked at the clock; each try waits half a second for one.
     */
    private void awaitATurn() {
        int status = 503;
        for (int tries = 0; tries < 120 && status == 503; tries++) {
            status = ask("{ __typename }").status();
        }
        assertThat(status).as("a question, a minute after the heavy ones").isEqualTo(200);
    }

    static List<String> floods() {
        return List.of(
                "{ graph { workshops(first: " + "9".repeat(60_000) + ") { totalCount } } }",
                "{ " + "a: __typename ".repeat(600) + "}",
                "{".repeat(60_000),
                "{ graph { " + "node { ".repeat(300) + "id" + " }".repeat(300) + " } }",
                "{ graph { workshops { nodes { " + "code: name name: code ".repeat(300) + "} } } }",
                "{ graph { workshops(first: 200) { nodes { code operators { name } servedMunicipalities(first: 90) { name } } } } }");
    }

    @ParameterizedTest
    @MethodSource("floods")
    default void aFloodLeavesOrdinaryQuestionsAnswered(String query) {
        CompletableFuture<List<Integer>> flood = CompletableFuture.supplyAsync(
                () -> IntStream.range(0, 40).mapToObj(i -> ask(query).status()).toList());
        do {
            assertThat(ask(ORDINARY).status()).isEqualTo(200);
        } while (!flood.isDone());

        assertThat(flood.join())
                .hasSize(40)
                .allSatisfy(status -> assertThat(status).isIn(200, 400));
    }
}
