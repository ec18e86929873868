package fi.alunetwork.core.partnering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a search goes. */
class SearchLimitsTests {

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 101})
    void noneOrMoreThanAHundredChoicesAreNotListed(int limit) {
        assertThatThrownBy(() -> SearchLimits.USUAL.listing(limit))
                .isInstanceOf(BadQuestionException.class)
                .hasMessage("limit is " + limit + "; expected 1 to 100. Maybe 20.");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -5})
    void aSearchWithoutTimeIsRefused(long millis) {
        assertThatThrownBy(() -> SearchLimits.USUAL.within(Duration.ofMillis(millis)))
                .isInstanceOf(BadQuestionException.class)
                .hasMessage("searchMillis is " + millis + "; expected more than 0. Maybe 3000.");
    }

    @Test
    void aHeaderTellsBoth() {
        assertThat(SearchLimits.USUAL.listing(1).within(Duration.ofSeconds(2)).parameters())
                .containsExactly(new Parameter("limit", "1"), new Parameter("searchMillis", "2000"));
    }
}
