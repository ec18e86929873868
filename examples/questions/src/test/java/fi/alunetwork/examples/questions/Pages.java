package fi.alunetwork.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Pages through all workshops of a day, whatever is known of their existence. */
final class Pages {

    private static final String PAGE =
            "query ($first: Int, $after: String, $last: Int, $before: String) { graph(asOf: \"2022-12-31\") {"
                    + " workshops(first: $first, after: $after, last: $last, before: $before,"
                    + " existence: [OPEN, NOT_KNOWN, CLOSED]) {"
                    + " totalCount pageInfo { hasNextPage startCursor endCursor } nodes { code } } } }";

    private final Asking gateway;
    private int total;
    private String cursor = "";

    Pages(Asking gateway) {
        this.gateway = gateway;
    }

    /** The codes of the first pages in their order, so many pages of this size or as many as there are. */
    List<String> read(int size, int pages) {
        return onFrom(Map.of("first", size), size, pages);
    }

    /** The codes after the first of the last workshops, of which there are so many, in pages of this size. */
    List<String> readTheLast(int count, int size) {
        JsonNode last = page(Map.of("last", count));
        return onFrom(
                Map.of("first", size, "after", last.at("/pageInfo/startCursor").asString()), size, Integer.MAX_VALUE);
    }

    private List<String> onFrom(Map<String, ?> first, int size, int pages) {
        List<String> codes = new ArrayList<>();
        Map<String, ?> asked = first;
        boolean more = true;
        for (int i = 0; more && i < pages; i++) {
            JsonNode page = page(asked);
            page.path("nodes").forEach(node -> codes.add(node.path("code").asString()));
            more = page.at("/pageInfo/hasNextPage").asBoolean();
            asked = Map.of("first", size, "after", cursor);
        }
        return codes;
    }

    private JsonNode page(Map<String, ?> arguments) {
        Asking.Answer answer = gateway.ask(PAGE, new HashMap<>(arguments));
        assertThat(answer.code()).as(answer.body()).isEmpty();
        JsonNode page = answer.json().at("/data/graph/workshops");
        total = page.path("totalCount").asInt();
        cursor = page.at("/pageInfo/endCursor").asString();
        return page;
    }

    /** How many workshops there are, by the page that was read last. */
    int total() {
        return total;
    }

    /** That neither nonsense nor the cursor of the page that was read last leads into another list. */
    void assertCursorsOfOthersAreRefused() {
        assertThat(gateway.ask(PAGE, Map.of("after", "x")).code()).isEqualTo("BAD_ARGUMENT");
        assertThat(gateway.ask(
                                "query ($after: String) { graph { organisations(after: $after) { totalCount } } }",
                                Map.of("after", cursor))
                        .code())
                .isEqualTo("BAD_ARGUMENT");
    }
}
