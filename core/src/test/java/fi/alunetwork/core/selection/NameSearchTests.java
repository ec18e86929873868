package fi.alunetwork.core.selection;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.GraphStore.SearchHit;
import fi.alunetwork.core.graph.GraphStore.SearchHit.Kind;
import org.junit.jupiter.api.Test;

/** Names looked through in memory. */
class NameSearchTests {

    private final DatedGraph graph = SelectionWorld.today();

    @Test
    void everyKindOfRecordIsFoundByItsName() {
        assertThat(NameSearch.find(graph, "u", 100))
                .extracting(SearchHit::kind)
                .contains(Kind.MUNICIPALITY, Kind.REGION, Kind.PARTNERSHIP, Kind.NETWORK);
        assertThat(NameSearch.find(graph, "paja", 100))
                .extracting(SearchHit::id)
                .containsExactly("a", "b");
        assertThat(NameSearch.find(graph, "jarjesto town", 100))
                .extracting(SearchHit::id)
                .containsExactly("town");
    }

    @Test
    void theNameThatTheTextMakesUpMostOfComesFirst() {
        assertThat(NameSearch.find(graph, "alue", 100))
                .extracting(SearchHit::id)
                .containsExactly("REGION:02", "WELLBEING_SERVICES_COUNTY:01", "alu");
    }

    @Test
    void noMoreThanTheLimitIsFound() {
        assertThat(NameSearch.find(graph, "paja", 1)).hasSize(1);
    }

    @Test
    void lettersOfNorthernSamiAreFolded() {
        assertThat(FoldedText.fold("Sámi  ŊĐŦ Åäö Æø")).isEqualTo("sami ndt aao ao");
    }
}
