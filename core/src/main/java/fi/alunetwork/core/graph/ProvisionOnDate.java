package fi.alunetwork.core.graph;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Provision;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** A provision as it stood on the day. */
public final class ProvisionOnDate {

    private final DatedGraph graph;
    private final WorkshopOnDate workshop;
    private final Provision provision;
    private final Supplier<Set<MunicipalityCode>> servedCodes = new Lazily<>(this::currentCodes);

    ProvisionOnDate(DatedGraph graph, WorkshopOnDate workshop, Provision provision) {
        this.graph = graph;
        this.workshop = workshop;
        this.provision = provision;
    }

    /** The picture that this belongs to. */
    public DatedGraph graph() {
        return graph;
    }

    /** The record, over all time. */
    public Provision record() {
        return provision;
    }

    /** The workshop that provides it. */
    public WorkshopOnDate workshop() {
        return workshop;
    }

    /** What is known of its existence on the day: no better than what is known of its workshop. */
    public Existence existence() {
        return provision.lifespan().on(graph.date()).and(workshop.existence());
    }

    /** The municipalities it is declared to serve; empty where its service area is not declared. */
    public List<MunicipalityOnDate> servedMunicipalities() {
        return graph.municipalities(servedCodes());
    }

    /** Whether it is declared to serve the municipality. */
    public boolean serves(MunicipalityCode code) {
        return servedCodes().contains(code);
    }

    /** Where the statement that this is provided comes from: illustrative where its workshop or operator is. */
    public Provenance provenance() {
        Provenance weakest = provision.provenance().weakest(workshop.record().provenance());
        for (Operation operation : workshop.operations()) {
            weakest = weakest.weakest(operation.provenance());
        }
        return weakest;
    }

    Set<MunicipalityCode> servedCodes() {
        return servedCodes.get();
    }

    private Set<MunicipalityCode> currentCodes() {
        Set<MunicipalityCode> codes = new HashSet<>();
        provision.served().forEach(code -> codes.add(graph.codeOn(code)));
        return codes;
    }
}
