package fi.alunetwork.benchmarks.load;

import fi.alunetwork.benchmarks.Table;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Ready questions, each with its own variables, asked by one, eight and thirty-two clients as fast as they are
 * answered: once of a gateway that keeps its answers, and once of one that works each of them out. Both run all the
 * time and are asked in turns, so that a noisy machine hits both; the medians of the rounds are told. Where more ask
 * than the guard lets in at once, some are turned away with 503: the failures tell how many.
 */
public final class QuestionLoadRun {

    private static final List<String> TEN = List.of(
            "01-local-service",
            "02-who-produces",
            "04-reform-of-2023",
            "06-concentration",
            "07-partners-of-a-region",
            "12-workshops-of-a-region",
            "14-partnerships-of-an-organisation",
            "16-find-by-name",
            "18-what-if-one-closed",
            "21-what-breaks");
    private static final int[] CLIENTS = {1, 8, 32};
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration ROUND = Duration.ofSeconds(2);

    private final Clients clients = new Clients();
    private final Map<Answers, GatewayProcess> gateways;
    private final Map<Answers, List<Sample>> rows = new EnumMap<>(Answers.class);

    private QuestionLoadRun(Map<Answers, GatewayProcess> gateways) {
        this.gateways = gateways;
    }

    /**
     * Prints the tables.
     *
     * @param arguments names of ready questions, instead of ten of them
     */
    public static void main(String[] arguments) throws Exception {
        List<Question> questions = new ArrayList<>();
        for (String name : arguments.length == 0 ? TEN : List.of(arguments)) {
            questions.add(Question.ready(name));
        }
        try (GatewayProcess keeping = start();
                GatewayProcess working = start("--alu.guard.kept-answers=0B")) {
            new QuestionLoadRun(Map.of(Answers.KEPT, keeping, Answers.WORKED_OUT, working)).run(questions);
        }
    }

    private static GatewayProcess start(String... settings) throws IOException {
        return GatewayProcess.start(Files.createTempDirectory("alu-questions"), List.of(), List.of(settings));
    }

    private void run(List<Question> questions) throws Exception {
        for (GatewayProcess gateway : gateways.values()) {
            gateway.awaitReady(clients);
        }
        for (Question question : questions) {
            for (Answers answers : Answers.values()) {
                ask(answers, question, 8, WARM_UP);
            }
        }
        for (Question question : questions) {
            for (int count : CLIENTS) {
                measure(question, count);
            }
            Table.say("%s; load of the machine %.1f"
                    .formatted(
                            question.name(),
                            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        }
        for (Answers answers : Answers.values()) {
            System.out.printf(
                    "%n| %s, by so many clients | %s |%n|---|---|---|---|---|---|---|%n", answers, Sample.HEAD);
            rows.getOrDefault(answers, List.of()).forEach(System.out::println);
        }
    }

    private void measure(Question question, int count) throws Exception {
        Map<Answers, List<Sample>> rounds = new EnumMap<>(Answers.class);
        for (int round = 0; round < ROUNDS; round++) {
            for (Answers answers : Answers.values()) {
                rounds.computeIfAbsent(answers, any -> new ArrayList<>()).add(ask(answers, question, count, ROUND));
            }
        }
        rounds.forEach((answers, samples) ->
                rows.computeIfAbsent(answers, any -> new ArrayList<>()).add(Sample.median(samples)));
    }

    private Sample ask(Answers answers, Question question, int count, Duration duration) throws Exception {
        HttpRequest request = question.to(
                        Objects.requireNonNull(gateways.get(answers)).address())
                .build();
        long begin = System.nanoTime();
        List<Answer> all = clients.askFor(duration, count, () -> request);
        return Sample.of(question.name() + ", " + count, (System.nanoTime() - begin) / 1e9, all);
    }

    /** Whether the gateway has the answer already. */
    private enum Answers {
        KEPT,
        WORKED_OUT;

        @Override
        public String toString() {
            return this == KEPT ? "answer kept" : "answer worked out";
        }
    }
}
