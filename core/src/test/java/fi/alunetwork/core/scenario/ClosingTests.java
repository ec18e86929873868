package fi.alunetwork.core.scenario;

import static fi.alunetwork.core.scenario.HandDrawn.covered;
import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.Effect;
import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What closes, ends and begins, on the hand-drawn world. */
class ClosingTests {

    private static final LocalDate DAY = HandDrawn.DAY;
    private static final WorkshopGraph WORLD = HandDrawn.world();

    @Test
    void withoutChangesTheGraphIsTheSame() {
        assertThat(Scenario.NONE.applyTo(WORLD, DAY)).isSameAs(WORLD);
    }

    @Test
    void aClosedWorkshopCoversNobodyFromTheDayOn() {
        WorkshopGraph after = apply(new Change.CloseWorkshop(new WorkshopId("north")));

        assertThat(covered(WORLD, Service.YOUTH_WORKSHOP)).isEqualTo(1 + 2 + 8);
        assertThat(covered(after, Service.YOUTH_WORKSHOP)).isEqualTo(8);
        assertThat(existence(after.asOf(DAY), "north")).isEqualTo(Existence.CLOSED);
        assertThat(existence(after.asOf(DAY.plusYears(3)), "north")).isEqualTo(Existence.CLOSED);
    }

    /** It was recorded as open although its option had been over for long. */
    @Test
    void aProvisionThatOutlivedItsOptionCanBeClosed() {
        WorkshopGraph world = HandDrawn.sketch()
                .provision("south", Service.WORK_TRIAL, ProvisionSketch.optionUntil(DAY.minusYears(1)))
                .graph();
        WorkshopGraph after =
                Scenario.of(new Change.CloseWorkshop(new WorkshopId("south"))).applyTo(world, DAY);

        assertThat(covered(world, Service.WORK_TRIAL)).isEqualTo(8);
        assertThat(covered(after, Service.WORK_TRIAL)).isZero();
    }

    @Test
    void onEarlierDaysNothingIsChanged() {
        WorkshopGraph after = apply(new Change.CloseWorkshop(new WorkshopId("north")));

        assertThat(existence(after.asOf(DAY.minusDays(1)), "north")).isEqualTo(Existence.OPEN);
        assertThat(after.asOf(DAY.minusDays(1)).notes()).isEmpty();
    }

    @Test
    void aClosedOrganisationTakesItsWorkshopsAndPartnershipsAlong() {
        WorkshopGraph after = apply(new Change.CloseOrganisation(new OrganisationId("town")));

        assertThat(existence(after.asOf(DAY), "north")).isEqualTo(Existence.CLOSED);
        assertThat(after.asOf(DAY)
                        .findPartnership(new PartnershipId("pair"))
                        .orElseThrow()
                        .existence())
                .isEqualTo(Existence.CLOSED);
        assertThat(after.asOf(DAY)
                        .findOrganisation(new OrganisationId("town"))
                        .orElseThrow()
                        .existence())
                .isEqualTo(Existence.CLOSED);
    }

    @Test
    void aPartnershipOfThreeGoesOnBetweenTwo() {
        DatedGraph after =
                apply(new Change.CloseOrganisation(new OrganisationId("town"))).asOf(DAY);
        var circle = after.findPartnership(new PartnershipId("circle")).orElseThrow();

        assertThat(circle.existence()).isEqualTo(Existence.OPEN);
        assertThat(circle.parties())
                .extracting(party -> party.record().organisation())
                .containsExactly(new OrganisationId("society"), new OrganisationId("county"));
    }

    @Test
    void aNewSiteServesThoseNearIt() {
        WorkshopGraph after = apply(new Change.AddSite(new WorkshopId("north"), new MunicipalityCode("003"), null));

        assertThat(covered(after, Service.YOUTH_WORKSHOP)).isEqualTo(1 + 2 + 4 + 8);
    }

    @Test
    void aNewProvisionServesThoseNearIt() {
        WorkshopGraph after = apply(Change.AddProvision.of(new WorkshopId("north"), Service.WORK_TRIAL));

        assertThat(covered(WORLD, Service.WORK_TRIAL)).isZero();
        assertThat(covered(after, Service.WORK_TRIAL)).isEqualTo(1 + 2);
    }

    @Test
    void whatAnEarlierChangeAddedCanBeRemoved() {
        WorkshopGraph after = apply(
                Change.AddProvision.of(new WorkshopId("north"), Service.WORK_TRIAL),
                new Change.RemoveProvision(new ProvisionId("scenario-1-north")));

        assertThat(covered(after, Service.WORK_TRIAL)).isZero();
        assertThat(covered(after, Service.YOUTH_WORKSHOP)).isEqualTo(1 + 2 + 8);
    }

    @Test
    void aPartnershipEnds() {
        DatedGraph after =
                apply(new Change.EndPartnership(new PartnershipId("pair"))).asOf(DAY);

        assertThat(after.findOrganisation(new OrganisationId("town"))
                        .orElseThrow()
                        .partnerships())
                .extracting(partnership -> partnership.record().id().value())
                .containsExactly("circle");
    }

    @Test
    void eachChangeTellsWhatItDid() {
        WorkshopGraph after = apply(
                new Change.CloseWorkshop(new WorkshopId("north")),
                Change.AddProvision.of(new WorkshopId("south"), Service.WORK_TRIAL));

        Effect second = after.assumptions().effects().get(1);
        assertThat(second.position()).isEqualTo(2);
        assertThat(second.description().in(Language.FI)).isEqualTo("Paja south alkaa tuottaa: työkokeilu.");
        assertThat(second.description().in(Language.EN)).isEqualTo("Paja south begins to provide: work trial.");
        assertThat(second.provisions()).containsExactly(new ProvisionId("scenario-2-south"));
        assertThat(after.asOf(DAY).notes().get(0).in(Language.EN))
                .isEqualTo("A scenario: the following changes are assumed, number of changes 2."
                        + " 1. Paja north closes. 2. Paja south begins to provide: work trial.");
    }

    private static WorkshopGraph apply(Change... changes) {
        return Scenario.of(changes).applyTo(WORLD, DAY);
    }

    private static Existence existence(DatedGraph graph, String workshop) {
        return graph.findWorkshop(new WorkshopId(workshop)).orElseThrow().existence();
    }
}
