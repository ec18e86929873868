package fi.alunetwork.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.graphql.test.tester.GraphQlTester;

/** What a question hears that cannot be answered: one error, with a code and with words that help. */
public final class Refused {

    private Refused() {}

    /** Expects one error of this code, whose message has all these words. */
    public static void with(GraphQlTester.Response response, String code, String... words) {
        response.errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            assertThat(errors.get(0).getExtensions()).containsEntry("code", code);
            if (words.length > 0) {
                assertThat(errors.get(0).getMessage()).contains(words);
            }
        });
    }
}
