package fi.alunetwork.benchmarks.load;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The ready questions as a day brings them: most with their own variables, which many ask, some for another day or
 * another area, which nobody asked yet. The same for the same seed.
 */
final class MixedQuestions {

    private static final long SEED = 20261201;
    private static final double CHANGED = 0.3;
    private static final int DAYS = 180;
    private static final int COUNTIES = 21;

    private final Random random = new Random(SEED);
    private final List<Question> ready;

    MixedQuestions() throws IOException {
        this.ready = Question.allReady();
    }

    synchronized Question next() {
        Question question = ready.get(random.nextInt(ready.size()));
        return random.nextDouble() < CHANGED ? elsewhere(onAnotherDay(question)) : question;
    }

    private Question onAnotherDay(Question question) {
        return question.variables().get("asOf") instanceof String day
                ? question.with(
                        "asOf",
                        LocalDate.parse(day).minusDays(random.nextInt(DAYS)).toString())
                : question;
    }

    /** Not where points are planned: an area has fewer places for them than they are. */
    private Question elsewhere(Question question) {
        return !question.variables().containsKey("points")
                        && question.variables().get("area") instanceof Map<?, ?> area
                        && "WELLBEING_SERVICES_COUNTY".equals(area.get("kind"))
                ? question.with(
                        "area",
                        Map.of(
                                "kind",
                                "WELLBEING_SERVICES_COUNTY",
                                "code",
                                "%02d".formatted(1 + random.nextInt(COUNTIES))))
                : question;
    }
}
