package fi.alunetwork.graphql.partnering;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.workshop.Service;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A county for the tests of plans: four municipalities 50 km apart with 100, 20, 3 and 7 residents. Youth workshops of
 * {@code a} in the first two, of {@code b} in the second and third, of {@code c} in the third and of {@code d} in the
 * first; nobody in the fourth. {@code a} and {@code b} share a forum. What there is in the third ended with 2023.
 */
public final class PartneringWorld {

    private PartneringWorld() {}

    /** All of it. */
    public static WorkshopGraph graph() {
        Sketch world = new Sketch()
                .municipality("001", 0, 100)
                .municipality("002", 50, 20)
                .municipality("003", 100, 3)
                .municipality("004", 150, 7)
                .county("01", "001", "002", "003", "004")
                .registerWhole("01", Sketch.SOURCED)
                .organisation("a", LegalForm.ASSOCIATION, "001")
                .organisation("b", LegalForm.FOUNDATION, "002")
                .organisation("c", LegalForm.ASSOCIATION, "003")
                .organisation("d", LegalForm.ASSOCIATION, "001");
        youth(world, "a1", "001", 8);
        youth(world, "a2", "002", null);
        youth(world, "b2", "002", 2);
        world.workshop("b3", "b", "003")
                .provision(
                        "b3",
                        Service.YOUTH_WORKSHOP,
                        ProvisionSketch.lasting(Lifespan.of(new Period(null, LocalDate.of(2024, 1, 1)))));
        world.workshop("c3", "c", "003")
                .provision(
                        "c3",
                        Service.YOUTH_WORKSHOP,
                        ProvisionSketch.lasting(Lifespan.of(new Period(null, LocalDate.of(2024, 1, 1)))));
        youth(world, "d1", "001", 5);
        return world.partnership("ab", CooperationModel.FORUM, "a", "b").graph();
    }

    private static void youth(Sketch world, String workshop, String municipality, @Nullable Integer places) {
        world.workshop(workshop, workshop.substring(0, 1), municipality)
                .provision(workshop, Service.YOUTH_WORKSHOP, ProvisionSketch.places(places));
    }
}
