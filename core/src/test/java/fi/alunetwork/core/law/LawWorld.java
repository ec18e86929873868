package fi.alunetwork.core.law;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.graph.Assumptions;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.organisation.Owner;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.regime.Reading;
import fi.alunetwork.core.regime.RegimeId;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two municipalities of one county and one employment area (001 hosts it, 002 belongs to it), Helsinki (091), which
 * belongs to no county, one on Åland (478), and one body of each other legal form.
 */
final class LawWorld {

    static final RegionId COUNTY = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "05");
    static final RegionId EMPLOYMENT_AREA = new RegionId(RegionKind.EMPLOYMENT_AREA, "17");
    static final RegionId HELSINKI_AREA = new RegionId(RegionKind.EMPLOYMENT_AREA, "08");
    static final RegionId PLANNED_COUNTY = new RegionId(RegionKind.PLANNED_COUNTY, "18");
    static final RegionId PLANNED_UUSIMAA = new RegionId(RegionKind.PLANNED_COUNTY, "01");

    final Sketch sketch = new Sketch();

    LawWorld() {
        Period since2023 = Period.since(LocalDate.of(2023, 1, 1));
        Period since2025 = Period.since(LocalDate.of(2025, 1, 1));
        Period planned = Period.since(LocalDate.of(2020, 1, 1));
        sketch.municipality("001", 0, 1)
                .municipality("002", 10, 2)
                .municipality("091", 20, 4)
                .municipality(aland())
                .area(COUNTY, since2023, "001", "002")
                .area(EMPLOYMENT_AREA, since2025, "001", "002")
                .area(HELSINKI_AREA, since2025, "091")
                .area(PLANNED_COUNTY, planned, "001", "002")
                .area(PLANNED_UUSIMAA, planned, "091")
                .organisation("kunta-001", LegalForm.MUNICIPALITY, "001", Set.of(EMPLOYMENT_AREA))
                .organisation("kunta-002", LegalForm.MUNICIPALITY, "002")
                .organisation("kunta-091", LegalForm.MUNICIPALITY, "091", Set.of(HELSINKI_AREA))
                .organisation("kunta-478", LegalForm.MUNICIPALITY, "478")
                .organisation("hva-05", LegalForm.WELLBEING_SERVICES_COUNTY, "001", Set.of(COUNTY))
                .organisation("hva-06", LegalForm.WELLBEING_SERVICES_COUNTY, "002");
        EnumSet.complementOf(EnumSet.of(LegalForm.MUNICIPALITY))
                .forEach(form -> sketch.organisation(form.name(), form, "001"));
    }

    private static Municipality aland() {
        return new Municipality(
                new MunicipalityCode("478"),
                LocalizedName.of("Maarianhamina", "Mariehamn"),
                Period.ALWAYS,
                null,
                Sketch.km(30),
                null,
                null,
                null,
                false,
                Sketch.SOURCED);
    }

    /** An entity that is owned; a share can be null. */
    LawWorld owned(String id, LegalForm form, Owner... owners) {
        sketch.organisation(new Organisation(
                new OrganisationId(id),
                LocalizedName.finnish(id),
                form,
                Organisation.Kind.GENERAL,
                null,
                new MunicipalityCode("001"),
                Set.of(),
                List.of(owners),
                List.of(),
                Lifespan.ALWAYS,
                Sketch.SOURCED));
        return this;
    }

    static Owner owner(String id, @Nullable Double share) {
        return new Owner(new OrganisationId(id), share);
    }

    /** A partnership on a service. */
    LawWorld tie(CooperationModel model, Service service, String one, String other) {
        sketch.partnership(new Partnership(
                new PartnershipId(model + "-" + one + "-" + other),
                LocalizedName.finnish("Sopimus"),
                model,
                List.of(member(one), member(other)),
                Set.of(service),
                Set.of(),
                null,
                Lifespan.ALWAYS,
                Sketch.SOURCED));
        return this;
    }

    private static Party member(String id) {
        return new Party(new OrganisationId(id), Party.Role.MEMBER, null);
    }

    Asked on(String day) {
        return new Asked(sketch.on(day), Reading.LENIENT);
    }

    /** The picture under a regime that a scenario applied. */
    Asked under(String regime, String day) {
        WorkshopGraph graph = new WorkshopGraph(
                new Revision(1, Instant.EPOCH, "sketch"), sketch.contents(), new Assumptions(new RegimeId(regime)));
        return new Asked(graph.asOf(LocalDate.parse(day)), Reading.LENIENT);
    }

    /** A picture with its law. */
    record Asked(DatedGraph graph, Reading reading) {

        Asked read(Reading other) {
            return new Asked(graph, other);
        }

        Law law() {
            return Law.of(graph, reading);
        }

        MunicipalityOnDate municipality(String code) {
            return graph.getMunicipality(new MunicipalityCode(code));
        }

        OrganisationOnDate organisation(String id) {
            return graph.getOrganisation(new OrganisationId(id));
        }

        ProducerAnswer mayProduce(String id, Service service) {
            return mayProduce(id, service, "001");
        }

        ProducerAnswer mayProduce(String id, Service service, String municipality) {
            return law().mayProduce(organisation(id), service, null, municipality(municipality));
        }

        List<OrganiserAnswer> organisers(Service service, String municipality) {
            return law().organisers(service, municipality(municipality), null);
        }

        OrganiserAnswer organiser(Service service, String municipality) {
            return organisers(service, municipality).get(0);
        }
    }
}
