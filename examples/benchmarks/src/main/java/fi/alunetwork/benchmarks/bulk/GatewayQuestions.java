package fi.alunetwork.benchmarks.bulk;

import fi.alunetwork.benchmarks.Table;
import fi.alunetwork.benchmarks.load.Answer;
import fi.alunetwork.benchmarks.load.Clients;
import fi.alunetwork.benchmarks.load.Question;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Questions to the running gateway over HTTP, one after the other. */
final class GatewayQuestions {

    private static final int ROUNDS = 300;
    private static final String DAY = "2025-06-30";
    private static final Pattern START_CURSOR = Pattern.compile("\"startCursor\":\"([^\"]+)\"");

    private final Clients clients = new Clients();
    private final URI gateway;

    GatewayQuestions(String port) {
        this.gateway = URI.create("http://localhost:" + port);
    }

    void measure() throws Exception {
        Table.say("asking over HTTP");
        for (String order : List.of("", "orderBy: [{field: NAME, direction: ASC}], ")) {
            measurePaging(order.isEmpty() ? "in the order of ids" : "sorted by name", order);
        }
        String search = "search(text: \"koivu 0123\", first: 10) { hits { score } }";
        Table.seconds(ROUNDS / 3, () -> ask(search));
        double[] seconds = Table.seconds(ROUNDS / 3, () -> ask(search));
        Table.row("search by name over HTTP", Table.millis(Table.median(seconds)), "by the index, median");
    }

    private void measurePaging(String name, String order) throws Exception {
        String first = page(order + "first: 20");
        double[] once = Table.seconds(1, () -> ask(first));
        Table.row("first request for the list, " + name, Table.millis(once[0]), "selects, and sorts once");
        Matcher cursor = START_CURSOR.matcher(ask(page(order + "last: 41")));
        if (!cursor.find()) {
            throw new IllegalStateException("The last page tells no cursor. Maybe the list has no entries.");
        }
        String deep = page(order + "first: 20, after: \"" + cursor.group(1) + "\"");
        alternate(first, deep);
        double[][] seconds = alternate(first, deep);
        double onFirst = Table.median(seconds[0]);
        double onDeep = Table.median(seconds[1]);
        Table.row(
                "first page of 20, " + name,
                Table.millis(onFirst),
                String.format(
                        Locale.ROOT,
                        "the page that ends 20 before the last: %s, %.2f of the first",
                        Table.millis(onDeep),
                        onDeep / onFirst));
    }

    /** The two questions in turns, so that a noisy machine hits both. */
    private double[][] alternate(String one, String other) throws Exception {
        double[][] seconds = new double[2][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            seconds[0][round] = Table.seconds(1, () -> ask(one))[0];
            seconds[1][round] = Table.seconds(1, () -> ask(other))[0];
        }
        return seconds;
    }

    private static String page(String arguments) {
        return "workshops(" + arguments
                + ") { totalCount nodes { code name } pageInfo { startCursor endCursor hasNextPage } }";
    }

    private String ask(String field) throws InterruptedException {
        Question question = Question.of(field, "{ graph(asOf: \"" + DAY + "\") { " + field + " } }");
        Answer answer = clients.ask(question.to(gateway).build());
        if (!answer.isWhole()) {
            throw new IllegalStateException(
                    "The gateway answered " + answer.status() + ": " + answer.body() + " to " + field);
        }
        return answer.body();
    }
}
