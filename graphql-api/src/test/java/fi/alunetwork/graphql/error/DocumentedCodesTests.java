package fi.alunetwork.graphql.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever writes a program against the gateway reads in the README which codes there are. */
class DocumentedCodesTests {

    private static final Pattern ROW = Pattern.compile("^\\| `([A-Z_]+)` \\|.*", Pattern.MULTILINE);

    @Test
    void theReadmeListsEveryCodeInItsOrder() throws IOException {
        List<String> documented = ROW.matcher(Files.readString(Path.of("../README.md")))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(documented)
                .as("The table of codes in README.md, under \"What can go wrong\": a row for each of ErrorCode.")
                .isEqualTo(Arrays.stream(ErrorCode.values()).map(Enum::name).toList());
    }
}
