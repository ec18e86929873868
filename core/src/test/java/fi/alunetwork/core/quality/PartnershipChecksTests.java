package fi.alunetwork.core.quality;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.organisation.Owner;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.ModelRoles;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PartnershipChecksTests {

    private static Sketch bodies() {
        return new Sketch()
                .municipality("001", 0, 1)
                .area(new RegionId(RegionKind.REGION, "01"), "001")
                .organisation("kunta", LegalForm.MUNICIPALITY, "001")
                .organisation("naapuri", LegalForm.MUNICIPALITY, "001")
                .organisation("alue", LegalForm.WELLBEING_SERVICES_COUNTY, "001")
                .organisation("ry", LegalForm.ASSOCIATION, "001")
                .organisation("toinen", LegalForm.ASSOCIATION, "001")
                .organisation("sr", LegalForm.FOUNDATION, "001")
                .organisation("oy", LegalForm.LIMITED_COMPANY, "001")
                .organisation("srk", LegalForm.RELIGIOUS_COMMUNITY, "001")
                .organisation("tuntematon", LegalForm.NOT_KNOWN, "001");
    }

    /** A partnership of parties such as {@code "LEAD ry, MEMBER -"}; a dash is a party that no source names. */
    private static Partnership of(CooperationModel model, String parties) {
        return new Partnership(
                new PartnershipId("p"),
                LocalizedName.finnish("Kumppanuus"),
                model,
                Arrays.stream(parties.split(", "))
                        .map(party -> party.split(" "))
                        .map(party -> new Party(
                                party[1].equals("-") ? null : new OrganisationId(party[1]),
                                Party.Role.valueOf(party[0]),
                                null))
                        .toList(),
                Set.of(),
                Set.of(),
                null,
                Lifespan.ALWAYS,
                Sketch.SOURCED);
    }

    private static List<Finding> findings(Sketch world) {
        return GraphChecks.run(world.on("2024-06-01"));
    }

    private static Organisation owned(String id, String... owners) {
        return new Organisation(
                new OrganisationId(id),
                LocalizedName.finnish(id),
                LegalForm.LIMITED_COMPANY,
                Organisation.Kind.GENERAL,
                null,
                new MunicipalityCode("001"),
                Set.of(),
                Arrays.stream(owners)
                        .map(owner -> new Owner(new OrganisationId(owner), null))
                        .toList(),
                List.of(),
                Lifespan.ALWAYS,
                Sketch.SOURCED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OWN_PRODUCTION            | ORGANISER alue, PRODUCER alue
            HORIZONTAL_COOPERATION    | CONTRACTING_ENTITY kunta, CONTRACTING_ENTITY alue
            HORIZONTAL_COOPERATION    | CONTRACTING_ENTITY kunta, CONTRACTING_ENTITY -
            HORIZONTAL_COOPERATION    | CONTRACTING_ENTITY kunta, CONTRACTING_ENTITY tuntematon
            HORIZONTAL_COOPERATION    | CONTRACTING_ENTITY kunta, CONTRACTING_ENTITY srk
            PARTNERSHIP_MODEL         | ORGANISER alue, MEMBER kunta
            PARTNERSHIP_MODEL         | ORGANISER alue, MEMBER -
            JOINT_MODEL               | HOST kunta, PRODUCER alue
            TRANSFER                  | TRANSFEROR kunta, TRANSFEREE alue
            TRANSFER                  | TRANSFEROR -, TRANSFEREE tuntematon
            UMBRELLA                  | ORGANISER kunta, LEAD ry, MEMBER toinen
            UMBRELLA                  | LEAD -, MEMBER -
            COMPETITIVE_TENDER        | BUYER alue, PRODUCER ry
            DYNAMIC_PURCHASING_SYSTEM | BUYER alue, PRODUCER -
            DYNAMIC_PURCHASING_SYSTEM | BUYER kunta, PRODUCER ry
            DYNAMIC_SMALL_PURCHASE    | BUYER kunta, PRODUCER ry
            SERVICE_VOUCHER           | ORGANISER alue, PRODUCER ry, PRODUCER sr
            SERVICE_VOUCHER           | ORGANISER alue, PRODUCER -
            IN_HOUSE                  | BUYER kunta, PRODUCER sr
            GRANT                     | FUNDER kunta, RECIPIENT ry
            SHARED_PREMISES           | HOST kunta, GUEST ry
            SHARED_PREMISES           | MEMBER kunta, MEMBER ry
            FORUM                     | MEMBER ry, CIVIC toinen
            """)
    void aPartnershipInTheRolesOfItsModelIsNoFinding(CooperationModel model, String parties) {
        assertThat(findings(bodies().partnership(of(model, parties)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            own-production-without-producer                   | OWN_PRODUCTION            | ORGANISER alue
            own-production-by-another                         | OWN_PRODUCTION            | ORGANISER alue, PRODUCER ry
            horizontal-cooperation-without-two-entities       | HORIZONTAL_COOPERATION    | CONTRACTING_ENTITY kunta, PRODUCER alue
            horizontal-cooperation-of-others                  | HORIZONTAL_COOPERATION    | CONTRACTING_ENTITY kunta, CONTRACTING_ENTITY ry
            horizontal-cooperation-of-others                  | HORIZONTAL_COOPERATION    | CONTRACTING_ENTITY kunta, CONTRACTING_ENTITY oy
            partnership-model-without-county-and-municipality | PARTNERSHIP_MODEL         | ORGANISER alue, MEMBER ry
            joint-model-without-municipal-host                | JOINT_MODEL               | HOST ry, PRODUCER alue
            transfer-without-both-sides                       | TRANSFER                  | TRANSFEROR kunta, MEMBER alue
            transfer-without-both-sides                       | TRANSFER                  | TRANSFEROR kunta, TRANSFEREE naapuri
            umbrella-without-one-lead                         | UMBRELLA                  | ORGANISER kunta, MEMBER ry
            umbrella-without-one-lead                         | UMBRELLA                  | LEAD ry, LEAD toinen, MEMBER sr
            umbrella-without-one-lead                         | UMBRELLA                  | LEAD ry, ORGANISER kunta
            tender-without-buyer-and-producer                 | COMPETITIVE_TENDER        | BUYER alue, GUEST ry
            purchasing-system-without-buyer-and-producer      | DYNAMIC_PURCHASING_SYSTEM | PRODUCER ry, PRODUCER sr
            dynamic-purchase-of-another-buyer                 | DYNAMIC_PURCHASING_SYSTEM | BUYER ry, PRODUCER sr
            dynamic-purchase-of-another-buyer                 | DYNAMIC_SMALL_PURCHASE    | BUYER alue, PRODUCER ry
            small-purchase-without-buyer-and-producer         | DYNAMIC_SMALL_PURCHASE    | PRODUCER ry, PRODUCER sr
            voucher-without-organiser-and-producer            | SERVICE_VOUCHER           | BUYER alue, PRODUCER ry, PRODUCER sr
            voucher-without-choice                            | SERVICE_VOUCHER           | ORGANISER alue, PRODUCER ry
            in-house-without-buyer-and-producer               | IN_HOUSE                  | BUYER kunta, MEMBER ry
            in-house-without-control                          | IN_HOUSE                  | BUYER kunta, PRODUCER oy
            grant-without-funder-and-recipient                | GRANT                     | FUNDER kunta, PRODUCER ry
            shared-premises-of-one                            | SHARED_PREMISES           | HOST kunta, PRODUCER ry
            forum-of-one                                      | FORUM                     | MEMBER ry, PRODUCER sr
            partnership-of-one-body                           | GRANT                     | FUNDER kunta, RECIPIENT kunta
            """)
    void whatAModelLacksIsAFinding(String check, CooperationModel model, String parties) {
        assertThat(findings(bodies().partnership(of(model, parties))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.check()).isEqualTo(check);
                    assertThat(finding.where()).hasToString("partnership p");
                });
    }

    @ParameterizedTest
    @EnumSource(CooperationModel.class)
    void everyModelHasARoleSetAndACheckOfItsOwn(CooperationModel model) {
        assertThat(ModelRoles.of(model))
                .isNotEmpty()
                .allSatisfy(set -> assertThat(set).isNotEmpty());
        assertThat(findings(bodies().partnership(of(model, "CIVIC ry, CIVIC toinen"))))
                .hasSize(model == CooperationModel.FORUM ? 0 : 1);
    }

    @Test
    void theSameContractingEntityTwiceIsOne() {
        Sketch world = bodies().partnership(of(
                CooperationModel.HORIZONTAL_COOPERATION,
                "CONTRACTING_ENTITY kunta, CONTRACTING_ENTITY kunta, PRODUCER alue"));

        assertThat(findings(world)).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo("horizontal-cooperation-without-two-entities");
            assertThat(finding.expected()).isEqualTo("at least 2 as CONTRACTING_ENTITY");
        });
    }

    @Test
    void aCompanyThatMunicipalitiesOwnIsInHouseAndAContractingEntity() {
        Sketch world = bodies().organisation(owned("yhtio", "kunta", "naapuri"))
                .partnership(of(CooperationModel.IN_HOUSE, "BUYER kunta, PRODUCER yhtio"));
        assertThat(findings(world)).isEmpty();

        Sketch together = bodies().organisation(owned("yhtio", "kunta", "naapuri"))
                .partnership(of(
                        CooperationModel.HORIZONTAL_COOPERATION, "CONTRACTING_ENTITY alue, CONTRACTING_ENTITY yhtio"));
        assertThat(findings(together)).isEmpty();
    }

    @Test
    void aPrivateOwnerBesideTheBuyerTakesControlAway() {
        Sketch world = bodies().organisation(owned("yhtio", "kunta", "ry"))
                .partnership(of(CooperationModel.IN_HOUSE, "BUYER kunta, PRODUCER yhtio"));

        assertThat(findings(world)).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo("in-house-without-control");
            assertThat(finding.value())
                    .isEqualTo("yhtio (LIMITED_COMPANY), owned by kunta (MUNICIPALITY), ry (ASSOCIATION)");
        });
    }

    @Test
    void aVoucherWithOneProducerIsOnlyWorthKnowing() {
        Sketch world = bodies().partnership(of(CooperationModel.SERVICE_VOUCHER, "ORGANISER alue, PRODUCER ry"));

        assertThat(findings(world)).extracting(Finding::severity).containsExactly(Finding.Severity.NOTE);
    }

    private static Sketch inOneHouse(double metresApart, Site.Accuracy accuracy, String operator) {
        Sketch world = bodies().workshop("a", "ry", "001")
                .provision("a", Service.WORK_COACHING)
                .workshop("b", operator, "001")
                .provision("b", Service.WORK_COACHING);
        Workshop b = world.graph().contents().workshops().stream()
                .filter(workshop -> workshop.id().equals(new WorkshopId("b")))
                .findFirst()
                .orElseThrow();
        Site at = b.sites().get(0);
        return world.workshop(new Workshop(
                b.id(),
                b.name(),
                b.operations(),
                List.of(new Site(
                        at.id(),
                        null,
                        at.municipality(),
                        Sketch.km(metresApart / 1000),
                        accuracy,
                        at.period(),
                        at.provenance())),
                b.provisions(),
                b.trades(),
                null,
                null,
                b.lifespan(),
                b.provenance()));
    }

    @Test
    void twoOrganisationsInOneHouseWithoutAPartnershipAreAFinding() {
        assertThat(findings(inOneHouse(20, Site.Accuracy.PLACE, "sr")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.check()).isEqualTo("shared-site-without-partnership");
                    assertThat(finding.where()).hasToString("workshop a");
                    assertThat(finding.value()).isEqualTo("ry and b of sr at 20 m");
                });
    }

    @Test
    void aPartnershipBetweenThemAnotherHouseOrThePointOfTheMunicipalityIsNone() {
        assertThat(findings(inOneHouse(20, Site.Accuracy.PLACE, "sr")
                        .partnership(of(CooperationModel.SHARED_PREMISES, "MEMBER ry, MEMBER sr"))))
                .isEmpty();
        assertThat(findings(inOneHouse(30, Site.Accuracy.PLACE, "sr"))).isEmpty();
        assertThat(findings(inOneHouse(0, Site.Accuracy.MUNICIPALITY_CENTRE, "sr")))
                .isEmpty();
        assertThat(findings(inOneHouse(0, Site.Accuracy.PLACE, "ry"))).isEmpty();
    }
}
