package fi.alunetwork.core.summary;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OperatorGroup;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts what there is. */
public final class Summaries {

    private static final int SEVERAL_FROM = 2;
    private static final int SEVERAL_TO = 5;

    private final DatedGraph graph;
    private final Provenance.@Nullable Kind provenance;
    private final List<WorkshopOnDate> workshops;
    private final List<OrganisationOnDate> organisations;
    private final List<PartnershipOnDate> partnerships;

    private Summaries(DatedGraph graph, Provenance.@Nullable Kind provenance) {
        this.graph = graph;
        this.provenance = provenance;
        this.workshops = graph.workshops().stream()
                .filter(workshop ->
                        counts(workshop.existence(), workshop.record().provenance()))
                .toList();
        this.organisations = graph.organisations().stream()
                .filter(organisation ->
                        counts(organisation.existence(), organisation.record().provenance()))
                .toList();
        this.partnerships = graph.partnerships().stream()
                .filter(partnership ->
                        counts(partnership.existence(), partnership.record().provenance()))
                .toList();
    }

    /**
     * The counts of a picture.
     *
     * @param provenance only records of this provenance; null for all
     */
    public static Summary of(DatedGraph graph, Provenance.@Nullable Kind provenance) {
        return new Summaries(graph, provenance).count();
    }

    private boolean counts(Existence existence, Provenance of) {
        return existence != Existence.CLOSED && (provenance == null || of.kind() == provenance);
    }

    private Summary count() {
        return new Summary(
                workshops.size(),
                count(workshops, workshop -> workshop.existence() == Existence.OPEN),
                count(workshops, workshop -> !workshop.record().provenance().isIllustrative()),
                operatorGroups(),
                legalForms(),
                services(),
                regions(),
                cooperationModels(),
                networks(),
                organisations.size(),
                partnerships.size(),
                mainlandServed(),
                count(workshops, this::servesSeveral));
    }

    private List<Summary.GroupCount> operatorGroups() {
        return Arrays.stream(OperatorGroup.values())
                .map(group -> {
                    int found = count(workshops, workshop -> formOf(workshop).operatorGroup() == group);
                    return new Summary.GroupCount(group, found, new Share(found, workshops.size()));
                })
                .toList();
    }

    private List<Summary.FormCount> legalForms() {
        return Arrays.stream(LegalForm.values())
                .map(form -> new Summary.FormCount(
                        form,
                        count(workshops, workshop -> formOf(workshop) == form),
                        count(
                                organisations,
                                organisation -> organisation.record().legalForm() == form)))
                .toList();
    }

    private List<Summary.ServiceCount> services() {
        return Arrays.stream(Service.values())
                .map(service -> new Summary.ServiceCount(
                        service,
                        count(workshops, workshop -> provisions(workshop).anyMatch(isOf(service))),
                        (int) workshops.stream()
                                .flatMap(this::provisions)
                                .filter(isOf(service))
                                .count()))
                .toList();
    }

    private List<Summary.KindCount> regions() {
        return Arrays.stream(RegionKind.values())
                .map(kind -> new Summary.KindCount(
                        kind,
                        count(
                                graph.regions(),
                                region -> region.id().kind() == kind && region.existence() == Existence.OPEN)))
                .toList();
    }

    private List<Summary.ModelCount> cooperationModels() {
        return Arrays.stream(CooperationModel.values())
                .map(model -> new Summary.ModelCount(
                        model,
                        count(partnerships, partnership -> partnership.record().model() == model)))
                .toList();
    }

    private List<Summary.NetworkCount> networks() {
        return Arrays.stream(RegionalNetwork.Kind.values())
                .map(kind -> new Summary.NetworkCount(
                        kind,
                        count(
                                graph.networks(),
                                network -> network.record().kind() == kind
                                        && counts(
                                                network.existence(),
                                                network.record().provenance()))))
                .toList();
    }

    private Share mainlandServed() {
        Set<MunicipalityOnDate> served = new HashSet<>();
        workshops.stream().flatMap(this::provisions).forEach(p -> served.addAll(p.servedMunicipalities()));
        List<MunicipalityOnDate> mainland = graph.municipalities().stream()
                .filter(municipality -> municipality.record().mainland())
                .toList();
        return new Share(count(mainland, served::contains), mainland.size());
    }

    private boolean servesSeveral(WorkshopOnDate workshop) {
        int served = workshop.servedMunicipalities().size();
        return served >= SEVERAL_FROM && served <= SEVERAL_TO;
    }

    private Stream<ProvisionOnDate> provisions(WorkshopOnDate workshop) {
        return workshop.provisions().stream()
                .filter(provision ->
                        provenance == null || provision.provenance().kind() == provenance);
    }

    private static Predicate<ProvisionOnDate> isOf(Service service) {
        return provision -> provision.record().service() == service;
    }

    private static LegalForm formOf(WorkshopOnDate workshop) {
        return workshop.operators().stream()
                .map(operator -> operator.record().legalForm())
                .findFirst()
                .orElse(LegalForm.NOT_KNOWN);
    }

    private static <T> int count(List<T> things, Predicate<T> condition) {
        return (int) things.stream().filter(condition).count();
    }
}
