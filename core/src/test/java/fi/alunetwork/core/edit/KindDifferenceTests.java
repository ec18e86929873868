package fi.alunetwork.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.core.edit.Edit.Delete;
import fi.alunetwork.core.edit.Edit.End;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.RecordKind;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindDifferenceTests {

    private static final GraphContents WORLD = SmallWorld.contents();

    private static GraphContents after(Edit edit) {
        return Editing.plan(new WorkshopGraph(Revision.EMPTY, WORLD), edit)
                .change()
                .applyTo(WORLD);
    }

    @Test
    void aWorldDoesNotDifferFromItself() {
        List<KindDifference> none = KindDifference.between(WORLD, WORLD);
        assertThat(none).extracting(KindDifference::kind).containsExactly(RecordKind.values());
        assertThat(none)
                .allSatisfy(kind -> assertThat(kind.added() + kind.changed() + kind.removed())
                        .isZero());
        assertThat(none).extracting(KindDifference::unchanged).containsExactly(2, 3, 2, 2, 3, 3, 2, 3);
    }

    @Test
    void allIsAddedToNothingAndRemovedAgain() {
        assertThat(KindDifference.between(GraphContents.EMPTY, WORLD).get(0))
                .isEqualTo(new KindDifference(RecordKind.WORKSHOP, 2, 0, 0, 0));
        assertThat(KindDifference.between(WORLD, GraphContents.EMPTY).get(5))
                .isEqualTo(new KindDifference(RecordKind.MUNICIPALITY, 0, 0, 3, 0));
    }

    @Test
    void oneEditIsOneDifference() {
        GraphContents ended =
                after(new End(new RecordRef(RecordKind.REGION, "REGION:11"), LocalDate.of(2027, 1, 1), 0L));
        assertThat(KindDifference.between(WORLD, ended))
                .contains(new KindDifference(RecordKind.REGION, 0, 1, 0, 2))
                .contains(new KindDifference(RecordKind.WORKSHOP, 0, 0, 0, 2));
        GraphContents less = after(new Delete(new RecordRef(RecordKind.FIGURES, "population:005"), 0L));
        assertThat(KindDifference.between(WORLD, less))
                .contains(new KindDifference(RecordKind.FIGURES, 0, 0, 1, 2))
                .contains(new KindDifference(RecordKind.MUNICIPALITY, 0, 0, 0, 3));
    }
}
