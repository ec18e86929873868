package fi.alunetwork.core.graph;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.Workshop;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/** A workshop as it stood on the day. */
public final class WorkshopOnDate {

    private final DatedGraph graph;
    private final Workshop workshop;
    private final Existence existence;
    private final Supplier<List<ProvisionOnDate>> provisions = new Lazily<>(this::currentProvisions);
    private final Supplier<List<OrganisationOnDate>> operators = new Lazily<>(this::currentOperators);
    private final Supplier<List<MunicipalityOnDate>> municipalities = new Lazily<>(this::currentPlaces);
    private final Supplier<List<MunicipalityOnDate>> served = new Lazily<>(this::currentServed);

    WorkshopOnDate(DatedGraph graph, Workshop workshop) {
        this.graph = graph;
        this.workshop = workshop;
        this.existence = workshop.lifespan().on(graph.date());
    }

    /** The picture that this belongs to. */
    public DatedGraph graph() {
        return graph;
    }

    /** The record, over all time. */
    public Workshop record() {
        return workshop;
    }

    /** Its names. */
    public LocalizedName names() {
        return workshop.name();
    }

    /** What is known of its existence on the day. */
    public Existence existence() {
        return existence;
    }

    /** Who ran it on the day, each with the provenance of that relation. */
    public List<Operation> operations() {
        return current(workshop.operations(), Operation::period);
    }

    /** The organisations that ran it on the day; usually one, none where no source tells it. */
    public List<OrganisationOnDate> operators() {
        return operators.get();
    }

    /** Its sites on the day. */
    public List<Site> sites() {
        return current(workshop.sites(), Site::period);
    }

    /** The municipalities that it stood in. */
    public List<MunicipalityOnDate> municipalities() {
        return municipalities.get();
    }

    /** What it provided on the day, or may have: provisions that are closed are left out. */
    public List<ProvisionOnDate> provisions() {
        return provisions.get();
    }

    /** The municipalities that any of its provisions is declared to serve. */
    public List<MunicipalityOnDate> servedMunicipalities() {
        return served.get();
    }

    /** The languages of its provisions; empty where not known. */
    public Set<Language> languages() {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        provisions().forEach(provision -> languages.addAll(provision.record().languages()));
        return languages;
    }

    /** The networks that it belonged to. */
    public List<NetworkOnDate> networks() {
        return graph.relations().networksOf(workshop.id());
    }

    /** The partnerships of its operators. */
    public List<PartnershipOnDate> partnerships() {
        return operatorIds().stream()
                .flatMap(operator -> graph.relations().partnershipsOf(operator).stream())
                .distinct()
                .toList();
    }

    Collection<OrganisationId> operatorIds() {
        return operations().stream().map(Operation::operator).distinct().toList();
    }

    Collection<MunicipalityCode> placeCodes() {
        return sites().stream()
                .map(site -> graph.codeOn(site.municipality()))
                .distinct()
                .toList();
    }

    /** Mostly all of them are current, and then nothing is copied: analyses ask this for every workshop. */
    private <T> List<T> current(List<T> all, Function<T, Period> period) {
        for (T one : all) {
            if (!period.apply(one).contains(graph.date())) {
                return all.stream()
                        .filter(other -> period.apply(other).contains(graph.date()))
                        .toList();
            }
        }
        return all;
    }

    private List<OrganisationOnDate> currentOperators() {
        return graph.organisations(operatorIds());
    }

    private List<MunicipalityOnDate> currentPlaces() {
        return graph.municipalities(placeCodes());
    }

    private List<MunicipalityOnDate> currentServed() {
        Set<MunicipalityCode> codes = new TreeSet<>();
        provisions().forEach(provision -> codes.addAll(provision.servedCodes()));
        return graph.municipalities(codes);
    }

    private List<ProvisionOnDate> currentProvisions() {
        return workshop.provisions().stream()
                .map(provision -> new ProvisionOnDate(graph, this, provision))
                .filter(provision -> provision.existence() != Existence.CLOSED)
                .toList();
    }
}
