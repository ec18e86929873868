package fi.alunetwork.graphql.cooperation;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.graph.PartnershipSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.NetworkMember;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A region for the tests of cooperation. The association {@code lead} gathers {@code a}, {@code b} and {@code c} under
 * an umbrella and faces the town of its municipality; {@code b} and {@code c} share a forum; {@code far} in the other
 * municipality works alone. The ALU network has the workshops of {@code a} and {@code far}. The umbrella began in 2023.
 */
public final class CooperationWorld {

    private CooperationWorld() {}

    /** All of it. */
    public static WorkshopGraph graph() {
        return new Sketch()
                .municipality("001", 0, 1_000)
                .municipality("002", 40, 500)
                .county("01", "001", "002")
                .organisation("town", LegalForm.MUNICIPALITY, "001")
                .organisation("lead", LegalForm.ASSOCIATION, "001")
                .organisation("a", LegalForm.ASSOCIATION, "001")
                .organisation("b", LegalForm.FOUNDATION, "001")
                .organisation("c", LegalForm.ASSOCIATION, "001")
                .organisation("far", LegalForm.FOUNDATION, "002")
                .workshop("wa", "a", "001")
                .provision("wa", Service.YOUTH_WORKSHOP)
                .workshop("wb", "b", "001")
                .provision("wb", Service.REHABILITATIVE_WORK_ACTIVITY)
                .workshop("wc", "c", "001")
                .provision("wc", Service.WORK_COACHING)
                .workshop("wfar", "far", "002")
                .provision("wfar", Service.YOUTH_WORKSHOP)
                .partnership(PartnershipSketch.of(
                                "umbrella",
                                CooperationModel.UMBRELLA,
                                "town:BUYER lead:LEAD a:MEMBER b:MEMBER c:MEMBER")
                        .during(LocalDate.of(2023, 1, 1), null)
                        .drawn())
                .partnership(PartnershipSketch.of("forum", CooperationModel.FORUM, "b:MEMBER c:MEMBER")
                        .illustrative()
                        .drawn())
                .network(alu("wa", "wfar"))
                .graph();
    }

    private static RegionalNetwork alu(String... members) {
        return new RegionalNetwork(
                new NetworkId("alu"),
                LocalizedName.finnish("Verkosto"),
                RegionalNetwork.Kind.ALU,
                Set.of(),
                Set.of(),
                Stream.of(members)
                        .map(member -> new NetworkMember(new WorkshopId(member), Period.ALWAYS, Sketch.SOURCED))
                        .toList(),
                null,
                Lifespan.ALWAYS,
                Sketch.SOURCED);
    }
}
