package fi.alunetwork.core.comparison;

import static fi.alunetwork.core.comparison.TwoPictures.EVE;
import static fi.alunetwork.core.comparison.TwoPictures.LATER;
import static fi.alunetwork.core.comparison.TwoPictures.NORTH;
import static fi.alunetwork.core.comparison.TwoPictures.REFORM;
import static fi.alunetwork.core.comparison.TwoPictures.REHABILITATIVE;
import static fi.alunetwork.core.comparison.TwoPictures.SINCE_REFORM;
import static fi.alunetwork.core.comparison.TwoPictures.SOUTH;
import static fi.alunetwork.core.comparison.TwoPictures.UNTIL_REFORM;
import static fi.alunetwork.core.comparison.TwoPictures.YOUTH;
import static fi.alunetwork.core.comparison.TwoPictures.changes;
import static fi.alunetwork.core.comparison.TwoPictures.compare;
import static fi.alunetwork.core.comparison.TwoPictures.line;
import static fi.alunetwork.core.comparison.TwoPictures.runBy;
import static fi.alunetwork.core.comparison.TwoPictures.site;
import static fi.alunetwork.core.comparison.TwoPictures.workshop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.travel.TravelTable;
import fi.alunetwork.core.travel.TravelUnit;
import fi.alunetwork.core.workshop.Provision.Basis;
import fi.alunetwork.core.workshop.Provision.DeliveryMode;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.Workshop;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every cause in a world where it is the only one. The workshop {@code a} stands at 0 km unless a line says otherwise.
 */
class CauseTests {

    private static final Service REHAB = Service.REHABILITATIVE_WORK_ACTIVITY;
    private static final Period BEFORE = new Period(null, REFORM);
    private static final Period SINCE = Period.since(REFORM);

    private static Sketch with(Workshop workshop) {
        return line().workshop(workshop);
    }

    private static Workshop plain() {
        return workshop("a", 0, Lifespan.ALWAYS, List.of(runBy("kunta", Period.ALWAYS)));
    }

    private static Workshop with(Workshop workshop, List<Site> sites) {
        return new Workshop(
                workshop.id(),
                workshop.name(),
                workshop.operations(),
                sites,
                workshop.provisions(),
                workshop.trades(),
                workshop.staffYears(),
                workshop.participantsPerYear(),
                workshop.lifespan(),
                workshop.provenance());
    }

    @Test
    void aWorkshopClosed() {
        Sketch world = with(workshop("a", 0, UNTIL_REFORM, List.of(runBy("kunta", Period.ALWAYS))))
                .provision("a", Service.YOUTH_WORKSHOP);

        assertThat(changes(compare(world, YOUTH))).containsExactly("001 LOST WORKSHOP a", "002 LOST WORKSHOP a");
        assertThat(compare(world, YOUTH).losers().get(0).causes().get(0).date()).isEqualTo(REFORM);
    }

    @Test
    void aWorkshopThatTheOtherPictureDoesNotKnowIsClosedWithoutADay() {
        Sketch before = with(plain()).provision("a", Service.YOUTH_WORKSHOP);

        assertThat(changes(compare(before.on(LATER), line().on(LATER), YOUTH)))
                .containsExactly("001 LOST WORKSHOP a", "002 LOST WORKSHOP a");
    }

    @Test
    void aProvisionEnded() {
        Sketch world = with(plain()).provision("a", REHAB, ProvisionSketch.lasting(UNTIL_REFORM), "001", "002");

        assertThat(changes(compare(world, REHABILITATIVE)))
                .containsExactly("001 LOST PROVISION a", "002 LOST PROVISION a");
        assertThat(compare(world, REHABILITATIVE).losers().get(0).reason(Language.EN))
                .startsWith(
                        "Paja a (Järjestö kunta) no longer provides the service as of 2023-01-01. The law (Wellbeing"
                                + " services counties 2023–2024) allows it on a condition that the register does not show to be"
                                + " met: Cooperation between contracting entities (Procurement Act, section 16) [")
                .endsWith("]. Nobody provides the service, and the register is stated to be whole here.");
    }

    @Test
    void aProvisionThatAnotherOfTheSameWorkshopFollowsIsNoLoss() {
        Sketch world = with(plain())
                .provision("a", REHAB, ProvisionSketch.lasting(UNTIL_REFORM), "001", "002")
                .provision("a", REHAB, ProvisionSketch.lasting(SINCE_REFORM), "001");

        assertThat(changes(compare(world, REHABILITATIVE))).containsExactly("002 LOST SERVICE_AREA a");
    }

    @Test
    void itIsNotKnownWhetherTheWorkshopStillExisted() {
        Lifespan seen = new Lifespan(Period.ALWAYS, LocalDate.of(2022, 6, 1));
        Sketch world = with(workshop("a", 0, seen, List.of(runBy("kunta", Period.ALWAYS))))
                .provision("a", Service.YOUTH_WORKSHOP);

        assertThat(changes(compare(world, YOUTH)))
                .containsExactly("001 NO_LONGER_KNOWN EXISTENCE a", "002 NO_LONGER_KNOWN EXISTENCE a");
        assertThat(compare(world, YOUTH).losers()).isEmpty();
    }

    @Test
    void aSiteMovedBeyondTheThreshold() {
        List<Site> moved = List.of(site("old", 0, BEFORE), site("new", 40, SINCE));
        Sketch world = with(with(plain(), moved)).provision("a", Service.YOUTH_WORKSHOP);

        assertThat(changes(compare(world, YOUTH))).containsExactly("001 LOST SITE a", "003 GAINED SITE a");
        Cause lost = compare(world, YOUTH).losers().get(0).causes().get(0);
        assertThat(lost.nearest().before()).isZero();
        assertThat(lost.nearest().after()).isCloseTo(40, within(1e-6));
    }

    @Test
    void aSiteClosedAndNoneIsLeft() {
        Sketch world = with(with(plain(), List.of(site("old", 0, BEFORE)))).provision("a", Service.YOUTH_WORKSHOP);

        assertThat(changes(compare(world, YOUTH))).containsExactly("001 LOST SITE a", "002 LOST SITE a");
        assertThat(compare(world, YOUTH).losers().get(0).reason(Language.EN))
                .startsWith("Paja a (Järjestö kunta) has no site any more.");
    }

    @Test
    void theServiceNoLongerComes() {
        Sketch before = with(plain()).provision("a", REHAB, ProvisionSketch.by(DeliveryMode.MOBILE), "001", "004");
        Sketch after = with(plain()).provision("a", REHAB, "001", "004");

        assertThat(changes(compare(before.on(LATER), after.on(LATER), REHABILITATIVE)))
                .containsExactly("004 LOST DELIVERY a");
    }

    @Test
    void theServiceAreaNoLongerIncludesTheMunicipality() {
        Sketch before = with(plain()).provision("a", REHAB, "001", "002");
        Sketch after = with(plain()).provision("a", REHAB, "001");

        assertThat(changes(compare(before.on(LATER), after.on(LATER), REHABILITATIVE)))
                .containsExactly("002 LOST SERVICE_AREA a");
        assertThat(changes(compare(before.on(LATER), after.on(LATER), REHABILITATIVE.by(CoverageRule.DECLARED_AREA))))
                .containsExactly("002 LOST SERVICE_AREA a");
        assertThat(changes(compare(before.on(LATER), after.on(LATER), REHABILITATIVE.by(CoverageRule.DISTANCE))))
                .isEmpty();
    }

    @Test
    void theOrganisersAreaChanged() {
        Sketch world = new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 20, 2)
                .area(SOUTH, "001")
                .area(SOUTH, BEFORE, "002")
                .area(NORTH, SINCE, "002")
                .registerWhole("01", Sketch.SOURCED)
                .registerWhole("02", Sketch.SOURCED)
                .organisation("alue", LegalForm.WELLBEING_SERVICES_COUNTY, "001", Set.of(SOUTH))
                .workshop("a", "alue", "001")
                .provision("a", REHAB);

        assertThat(changes(compare(world, REHABILITATIVE))).containsExactly("002 LOST ORGANISER_AREA a");
    }

    @Test
    void anotherBodyTookTheWorkshopOver() {
        Sketch world = with(workshop("a", 0, Lifespan.ALWAYS, List.of(runBy("alue", BEFORE), runBy("kunta", SINCE))))
                .provision("a", REHAB);

        assertThat(changes(compare(world, REHABILITATIVE))).containsExactly("002 LOST OPERATOR a");
        assertThat(compare(world, REHABILITATIVE).losers().get(0).reason(Language.SV))
                .startsWith("Paja a (Järjestö alue) fick en ny huvudman, Järjestö kunta,");
    }

    @Test
    void aMunicipalityWasMergedAndItsPeopleAreCountedAtAnotherPoint() {
        Sketch world = with(plain())
                .provision("a", Service.YOUTH_WORKSHOP)
                .municipality(new Municipality(
                        new MunicipalityCode("005"),
                        LocalizedName.finnish("Entinen"),
                        BEFORE,
                        new MunicipalityCode("003"),
                        Sketch.km(25),
                        null,
                        null,
                        null,
                        true,
                        Sketch.SOURCED));

        MunicipalityChange merged = compare(world, YOUTH).municipalities().get(2);
        assertThat(merged.municipality().code()).isEqualTo(new MunicipalityCode("003"));
        assertThat(merged.formerly()).extracting(was -> was.code().value()).containsExactly("003", "005");
        assertThat(merged.causes()).extracting(Cause::kind).containsExactly(Cause.Kind.MERGER);
        assertThat(TwoPictures.answer(world.on(EVE), world.on(LATER), YOUTH)
                        .header()
                        .mergedAway())
                .extracting(was -> was.code().value())
                .containsExactly("005");
    }

    @Test
    void theProvisionGoesOnInAFormThatIsNotCounted() {
        Sketch world = with(plain())
                .provision("a", REHAB, ProvisionSketch.lasting(UNTIL_REFORM), "001")
                .provision("a", REHAB, ProvisionSketch.onBasis(Basis.OWN_CONTRACT), "001");

        assertThat(changes(compare(world, REHABILITATIVE))).containsExactly("001 LOST FORM a");
    }

    @Test
    void everyProviderThatCoveredIsTold() {
        Sketch world = with(workshop("a", 0, UNTIL_REFORM, List.of(runBy("kunta", Period.ALWAYS))))
                .workshop(plainAt("b", 20))
                .provision("a", Service.YOUTH_WORKSHOP)
                .provision("b", Service.YOUTH_WORKSHOP, ProvisionSketch.lasting(UNTIL_REFORM));

        assertThat(changes(compare(world, YOUTH)))
                .containsExactly(
                        "001 LOST WORKSHOP a PROVISION b", "002 LOST WORKSHOP a PROVISION b", "003 LOST PROVISION b");
    }

    @Test
    void whatIsLostOneWayIsGainedTheOther() {
        Sketch world = with(plain()).provision("a", REHAB, ProvisionSketch.lasting(SINCE_REFORM), "001");

        MunicipalityChange gainer = compare(world, REHABILITATIVE).gainers().get(0);
        assertThat(changes(compare(world, REHABILITATIVE))).containsExactly("001 GAINED PROVISION a");
        assertThat(gainer.causes().get(0).date()).isEqualTo(REFORM);
        assertThat(gainer.reason(Language.FI)).startsWith("Paja a (Järjestö kunta) tarjoaa palvelua 1.1.2023 alkaen.");
    }

    private static Workshop plainAt(String id, double kmNorth) {
        return workshop(id, kmNorth, Lifespan.ALWAYS, List.of(runBy("kunta", Period.ALWAYS)));
    }

    @Test
    void aSiteToWhichTheTableKnowsNoWayIsNotSaidToBeGone() {
        Sketch world = with(with(plain(), List.of(site("old", 0, BEFORE), site("new", 0, SINCE))))
                .provision("a", Service.YOUTH_WORKSHOP);
        TravelTable table = new TravelTable(
                "t",
                TravelUnit.MINUTES,
                "invented",
                List.of(new TravelTable.Pair(new MunicipalityCode("001"), "old", 10)));

        MunicipalityChange change = compare(
                        world, YOUTH.within(Threshold.ofMinutes(30)).among(Scope.MAINLAND.by(table)))
                .municipalities()
                .get(0);

        assertThat(change.causes()).extracting(Cause::kind).containsExactly(Cause.Kind.SITE);
        assertThat(change.causes().get(0).in(Language.EN))
                .isEqualTo(
                        "Paja a (Järjestö kunta) goes on, but no way to a site of it is known any more that is within"
                                + " 30 min.");
        assertThat(List.of(Language.FI, Language.SV))
                .allSatisfy(language ->
                        assertThat(change.causes().get(0).in(language)).contains("30 min"));
    }
}
