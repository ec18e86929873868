package fi.alunetwork.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told of many answers, computed by hand. */
class SampleTests {

    private static final String GOOD = "{\"data\":{\"graph\":{\"revision\":\"1\"}}}";

    private static Answer answer(int millis, int status, String body) {
        return new Answer(0, millis * 1_000_000L, status, body);
    }

    @Test
    void aQuantileIsATimeThatWasMeasured() {
        Sample hundred = Sample.of(
                "a",
                2,
                IntStream.rangeClosed(1, 100)
                        .mapToObj(millis -> answer(101 - millis, 200, GOOD))
                        .toList());

        assertThat(hundred.perSecond()).isEqualTo(50);
        assertThat(hundred.quantile(0.5)).isEqualTo(50);
        assertThat(hundred.quantile(0.95)).isEqualTo(95);
        assertThat(hundred.quantile(0.99)).isEqualTo(99);
        assertThat(hundred.longest()).isEqualTo(100);
        assertThat(hundred.failures()).isEmpty();
    }

    @Test
    void aFailureHasItsReasonAndNoTime() {
        Sample sample = Sample.of(
                "a",
                1,
                List.of(
                        answer(5, 200, GOOD),
                        answer(900, 503, "{\"errors\":[{\"extensions\":{\"code\":\"OVERLOADED\"}}]}"),
                        answer(901, 503, ""),
                        answer(
                                7,
                                200,
                                "{\"data\":{\"a\":null},\"errors\":[{\"extensions\":{\"code\":\"BAD_ARGUMENT\"}}]}"),
                        answer(8, 200, "{\"errors\":[{\"message\":\"m\"}]}"),
                        answer(9, 0, "ConnectException")));

        assertThat(sample.failures())
                .isEqualTo(Map.of("503", 2L, "BAD_ARGUMENT", 1L, "error", 1L, "ConnectException", 1L));
        assertThat(sample.perSecond()).isEqualTo(1);
        assertThat(sample.longest()).isEqualTo(5);
        assertThat(sample)
                .hasToString("| a | 1.0 | 5.0 | 5.0 | 5.0 | 5 |"
                        + " 2 × 503, 1 × BAD_ARGUMENT, 1 × ConnectException, 1 × error |");
    }

    @Test
    void theMedianRoundIsTheOneInTheMiddleByRequestsASecond() {
        List<Sample> rounds = Stream.of(3, 1, 2)
                .map(count -> Sample.of(
                        count + " answers",
                        1,
                        IntStream.range(0, count)
                                .mapToObj(any -> answer(1, 200, GOOD))
                                .toList()))
                .toList();

        assertThat(Sample.median(rounds).name()).isEqualTo("2 answers");
    }

    @Test
    void anAnswerIsDuringATimeThatItTouches() {
        Answer answer = new Answer(10, 20, 200, GOOD);

        assertThat(answer.isDuring(20, 30)).isTrue();
        assertThat(answer.isDuring(12, 13)).isTrue();
        assertThat(answer.isDuring(21, 30)).isFalse();
        assertThat(answer.isDuring(1, 9)).isFalse();
    }
}
