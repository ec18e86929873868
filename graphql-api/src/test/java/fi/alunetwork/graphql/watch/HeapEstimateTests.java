package fi.alunetwork.graphql.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Expectations are the sizes that a 64-bit JVM gives objects, added up by hand. */
class HeapEstimateTests {

    record Whole(List<Named> named) {}

    record Named(String name, double share, Kind kind) {}

    enum Kind {
        ONE
    }

    /** Header 12 and one reference. */
    private static final long WHOLE = 16;

    private static final long LIST = 24;

    /** Header 12, two references, one double. */
    private static final long NAMED = 32;

    /** A string and its bytes: 24, and 16 with 8 letters. */
    private static final long NAME = 24 + 24;

    private static Named named(int number) {
        return new Named("workshop".substring(0, 7) + (char) ('a' + number % 20), 0.5, Kind.ONE);
    }

    @Test
    void aListIsItsArrayAndItsRecords() {
        Whole whole = new Whole(List.of(named(0), named(1)));

        // an array of two references: 16 + 8
        assertThat(HeapEstimate.of(whole)).isEqualTo(WHOLE + LIST + 24 + 2 * (NAMED + NAME));
    }

    @Test
    void anEmptyListIsItsArray() {
        assertThat(HeapEstimate.of(new Whole(List.of()))).isEqualTo(WHOLE + LIST + 16);
    }

    @Test
    void whatIsSharedCountsOnce() {
        Named one = named(0);

        assertThat(HeapEstimate.of(new Whole(List.of(one, one)))).isEqualTo(WHOLE + LIST + 24 + NAMED + NAME);
    }

    @Test
    void lettersBeyondLatinTakeTwoBytes() {
        Whole whole = new Whole(List.of(new Named("Поморье", 0.5, Kind.ONE)));

        // 7 letters: 16 + 14, rounded up to 32; an array of one reference: 16 + 4, rounded up to 24
        assertThat(HeapEstimate.of(whole)).isEqualTo(WHOLE + LIST + 24 + NAMED + 24 + 32);
    }

    @Test
    void aLongListIsJudgedBySomeOfItsRecords() {
        List<Named> many =
                IntStream.range(0, 100_000).mapToObj(HeapEstimateTests::named).toList();

        long estimate = HeapEstimate.of(new Whole(many));

        assertThat(estimate).isEqualTo(WHOLE + LIST + 400_016 + 100_000 * (NAMED + NAME));
        assertThat(HeapEstimate.of(new Whole(Collections.unmodifiableList(many))))
                .isEqualTo(estimate);
    }
}
