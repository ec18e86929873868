package fi.alunetwork.graphql.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodedErrorTests {

    @Test
    void aMessageTellsWhatWasAskedAndNoMoreThanSoMuchOfIt() {
        String asked = "y".repeat(100_000);

        assertThat(CodedError.of(ErrorCode.BAD_ARGUMENT, asked).getMessage())
                .hasSize(CodedError.LONGEST_MESSAGE + 1)
                .endsWith("…");
        assertThat(CodedError.of(ErrorCode.BAD_ARGUMENT, "first is -1").getMessage())
                .isEqualTo("first is -1");
    }
}
