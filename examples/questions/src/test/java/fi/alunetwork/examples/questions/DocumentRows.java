package fi.alunetwork.examples.questions;

import static fi.alunetwork.examples.questions.Asking.times;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of the guard table on what a document asks for: its size and shape, its cost, its pages. */
interface DocumentRows extends Asking {

    @Test
    default void document() {
        assertRefused("{ __typename } #" + "a".repeat(64 * 1024), "DOCUMENT_TOO_LARGE");
        assertRefused("{ " + "__typename ".repeat(2_000) + "}", "DOCUMENT_TOO_LARGE");
        assertRefused(
                "{ graph { workshops(first: " + "9".repeat(60_000) + ") { totalCount } } }", "DOCUMENT_TOO_LARGE");
        assertRefused(times(11, "query Q# { __typename }"), "DOCUMENT_TOO_LARGE");
        assertRefused("query (" + times(101, "$v#: Int") + ") { __typename }", "DOCUMENT_TOO_LARGE");
    }

    @Test
    default void depthAliasesRootFieldsAndDirectives() {
        String deep = "nodes { operators { workshops { ".repeat(4);
        assertRefused(
                "{ graph { workshops { " + deep + " totalCount " + "}".repeat(12) + " } } }", "QUERY_TOO_COMPLEX");
        assertRefused("{ graph { " + times(31, "a#: revision") + " } }", "QUERY_TOO_COMPLEX");
        assertRefused("{ " + times(21, "a#: __typename") + " }", "QUERY_TOO_COMPLEX");
        assertRefused("{ graph { revision " + "@skip(if: false) ".repeat(51) + "} }", "QUERY_TOO_COMPLEX");
        String bomb = times(25, "fragment F# on Graph { ...A# ...B# }");
        for (int i = 0; i < 25; i++) {
            String next = i == 24 ? "revision" : "...F" + (i + 1);
            bomb = bomb.replace("...A" + i + " ", next + " ").replace("...B" + i + " ", next + " ");
        }
        assertRefused("{ graph { ...F0 } } " + bomb, "QUERY_TOO_COMPLEX");
    }

    @Test
    default void costIsToldAndRefusedBeforeAnyWork() {
        Answer told = ask("{ graph { workshops(first: 50) { nodes { name operators { name } } } } }");
        Answer refused = ask("{ graph { workshops(first: 200) { nodes { partnerships(first: 200) { code } } } } }");

        assertThat(told.json().at("/extensions/cost/asked").asInt()).isEqualTo(1 + 1 + 50 * (1 + 1));
        assertThat(told.json().at("/extensions/cost/limit").asInt()).isEqualTo(20_000);
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("QUERY_TOO_COMPLEX");
        assertThat(refused.json().at("/errors/0/extensions/cost/asked").asInt()).isEqualTo(1 + 1 + 200 * (1 + 200));
    }

    @Test
    default void analysesBySomeAliasesAreRefusedByTheirPrices() {
        String siting = "siting(input: {services: [YOUTH_WORKSHOP], goals: [MOST_PEOPLE], points: 10}) { __typename }";
        Answer refused = ask("{ graph { " + times(6, "a#: " + siting) + " } }");

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("QUERY_TOO_COMPLEX");
        assertThat(refused.json().at("/errors/0/extensions/cost/asked").asInt()).isEqualTo(1 + 6 * (4_000 + 1));
        assertThat(refused.json().at("/errors/0/extensions/cost/limit").asInt()).isEqualTo(20_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first: 201", "first: -1", "last: -1", "first: 2147483647", "first: 1, last: 1"})
    default void pageSize(String arguments) {
        Answer answer = ask("{ graph { workshops(" + arguments + ") { totalCount } } }");

        assertThat(answer.status()).as(answer.body()).isIn(200, 400);
        assertThat(answer.code()).isIn("BAD_ARGUMENT");
    }
}
