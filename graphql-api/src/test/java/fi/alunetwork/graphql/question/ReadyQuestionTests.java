package fi.alunetwork.graphql.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadyQuestionTests {

    private static final String FILE = """
            # fi: Missä kunnissa asukkailla ei ole työpajaa lähellä?
            # sv: I vilka kommuner har invånarna ingen verkstad i närheten?
            # en: In which municipalities do residents have no workshop near by?
            # note-fi: Kaksi sääntöä: ilmoitettu alue ja etäisyys.
            # group: coverage

            query Coverage {
              # both rules
              graph { revision }
            }
            """;

    @Test
    void theFirstLinesOfAFileAreItsTitlesAndNotes() {
        ReadyQuestion question = ReadyQuestion.parse("coverage", FILE, null);

        assertThat(question.titles())
                .containsEntry("fi", "Missä kunnissa asukkailla ei ole työpajaa lähellä?")
                .containsEntry("sv", "I vilka kommuner har invånarna ingen verkstad i närheten?")
                .containsEntry("en", "In which municipalities do residents have no workshop near by?")
                .hasSize(3);
        assertThat(question.notes())
                .containsEntry("fi", "Kaksi sääntöä: ilmoitettu alue ja etäisyys.")
                .hasSize(1);
        assertThat(question.group()).isEqualTo("coverage");
    }

    @Test
    void theDocumentKeepsItsOwnComments() {
        assertThat(ReadyQuestion.parse("coverage", FILE, null).query())
                .isEqualTo("query Coverage {\n  # both rules\n  graph { revision }\n}\n");
    }

    @Test
    void aQuestionWithoutATitleInALanguageIsRefused() {
        assertThatThrownBy(() -> ReadyQuestion.parse("coverage", FILE.replace("# sv:", "#"), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("coverage")
                .hasMessageContaining("[en, fi]")
                .hasMessageContaining("Maybe");
    }
}
