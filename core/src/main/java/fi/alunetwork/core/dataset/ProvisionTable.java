package fi.alunetwork.core.dataset;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.TargetGroup;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code provisions.csv}: which service a workshop provides, for whom, where and on what basis. */
final class ProvisionTable extends Table<Part<WorkshopId, Provision>> {

    private final Column<Part<WorkshopId, Provision>, WorkshopId> workshop =
            required("workshop", Formats.WORKSHOP, "The workshop", Part::whole);
    private final Column<Part<WorkshopId, Provision>, ProvisionId> id = required(
            "id", Formats.PROVISION, "Key of the provision", part -> part.part().id());
    private final Column<Part<WorkshopId, Provision>, Service> service = required(
            "service",
            Format.oneOf(Service.class),
            "The service",
            part -> part.part().service());
    private final Column<Part<WorkshopId, Provision>, Provision.Role> role = required(
            "role",
            Format.oneOf(Provision.Role.class),
            "Whether the workshop produces the service, hosts it, or employs the person",
            part -> part.part().role());
    private final Column<Part<WorkshopId, Provision>, TargetGroup> ages = optional(
            "ages",
            Formats.AGES,
            "Ages served, such as 15..28; .. for everyone; empty where not known",
            part -> part.part().targetGroup());
    private final Column<Part<WorkshopId, Provision>, Set<Language>> languages = optional(
            "languages",
            Format.setOf(Formats.LANGUAGE),
            "Languages of the service, parted by semicolons; empty where not known",
            part -> Format.orEmptyCell(part.part().languages()));
    private final Column<Part<WorkshopId, Provision>, Integer> places = optional(
            "places",
            Numbers.COUNT,
            "Places at one time; empty where not known",
            part -> part.part().places());
    private final Column<Part<WorkshopId, Provision>, Provision.Basis> basis = required(
            "basis",
            Format.oneOf(Provision.Basis.class),
            "On what basis; NOT_KNOWN where no source tells it",
            part -> part.part().basis());
    private final Column<Part<WorkshopId, Provision>, Provision.DeliveryMode> deliveryMode = required(
            "delivery_mode",
            Format.oneOf(Provision.DeliveryMode.class),
            "How it reaches the participant; REMOTE never counts as a local service",
            part -> part.part().deliveryMode());
    private final Column<Part<WorkshopId, Provision>, Set<MunicipalityCode>> served = optional(
            "served",
            Format.setOf(Formats.MUNICIPALITY),
            "Codes of the municipalities declared to be served, parted by semicolons; empty where not declared",
            part -> Format.orEmptyCell(part.part().served()));
    private final Column<Part<WorkshopId, Provision>, LocalDate> optionUntil = optional(
            "option_until",
            Formats.DATE,
            "The day to which an option of the contract can carry it on; empty where none is known",
            part -> part.part().optionUntil());
    private final LifespanColumns<Part<WorkshopId, Provision>> lifespan =
            new LifespanColumns<>(this, part -> part.part().lifespan());
    private final ProvenanceColumns<Part<WorkshopId, Provision>> provenance =
            new ProvenanceColumns<>(this, part -> part.part().provenance());

    ProvisionTable() {
        super("provisions", "Services of workshops. Serving a municipality is not the same as standing in it.");
        key(List.of(id));
        refer(WorkshopTable.NAME, workshop);
        refer(MunicipalityTable.NAME, served);
    }

    @Override
    Stream<Part<WorkshopId, Provision>> records(GraphContents contents) {
        return Part.of(contents.workshops(), Workshop::id, Workshop::provisions);
    }

    @Override
    Part<WorkshopId, Provision> record(Row row, Parts parts) {
        Provision provision = new Provision(
                row.get(id),
                row.get(service),
                row.get(role),
                row.find(ages),
                row.all(languages),
                row.find(places),
                row.get(basis),
                row.get(deliveryMode),
                row.all(served),
                row.find(optionUntil),
                lifespan.in(row),
                provenance.in(row));
        return new Part<>(row.get(workshop), 0, provision);
    }

    Column<Part<WorkshopId, Provision>, Set<MunicipalityCode>> served() {
        return served;
    }
}
