package fi.alunetwork.examples.finland.facts;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.SiteId;
import fi.alunetwork.core.workshop.TargetGroup;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The 80 workshops that public pages tell of. They existed in the year of the page; whether they go on is not told, and
 * neither are places, staff or, but for one, the municipalities served. A stated plan to close is no end.
 */
final class WorkshopFacts {

    /** The Youth Act's youth is under 29. */
    private static final TargetGroup YOUTH_ACT = new TargetGroup(null, 28);

    private final ServiceWords words = new ServiceWords();
    private final Map<MunicipalityCode, Municipality> municipalities;
    private final Map<OrganisationId, Organisation> organisations;
    private final Map<String, List<Row>> changedOperators =
            Row.all("earlier_operators.csv").stream().collect(Collectors.groupingBy(row -> row.required("workshop")));

    private WorkshopFacts(List<Municipality> municipalities, List<Organisation> organisations) {
        this.municipalities =
                municipalities.stream().collect(Collectors.toMap(Municipality::code, Function.identity()));
        this.organisations = organisations.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    static List<Workshop> workshops(List<Municipality> municipalities, List<Organisation> organisations) {
        WorkshopFacts facts = new WorkshopFacts(municipalities, organisations);
        return Row.all("workshops.csv").stream().map(facts::workshop).toList();
    }

    private Workshop workshop(Row row) {
        Provenance source = source(row);
        LocalDate lastSeen = OrganisationFacts.lastDayOf(row, "as_of_year");
        return new Workshop(
                new WorkshopId(row.required("id")),
                new LocalizedName(Map.of(Language.ofCode(row.required("name_language")), row.required("name"))),
                operations(row, source),
                sites(row, source),
                provisions(row, new Lifespan(Period.ALWAYS, lastSeen), source),
                words.trades(row.list("services")),
                null,
                null,
                new Lifespan(new Period(OrganisationFacts.firstDayOf(row, "started"), row.date("ended")), lastSeen),
                source);
    }

    /** The page, and beside it which part had to be inferred, as a key of the list of sources. */
    private static Provenance source(Row row) {
        String confidence = row.required("confidence");
        String page = row.required("source_url");
        return Provenance.sourced(confidence.equals("stated") ? page : page + ";" + confidence.replace(' ', '-'));
    }

    private List<Operation> operations(Row row, Provenance source) {
        List<Row> told = changedOperators.get(row.required("id"));
        if (told != null) {
            return told.stream()
                    .map(change -> new Operation(
                            new OrganisationId(change.required("operator")),
                            new Period(change.date("from"), change.date("until")),
                            change.sourced("source")))
                    .toList();
        }
        if (!row.has("operator")) {
            return List.of();
        }
        OrganisationId operator = new OrganisationId(row.text("operator"));
        return List.of(new Operation(operator, lifetimeOf(operator), source));
    }

    /** Nobody runs a workshop before it is founded or after it is dissolved; more is not told. */
    private Period lifetimeOf(OrganisationId operator) {
        return Objects.requireNonNull(organisations.get(operator), () -> "There is no organisation " + operator)
                .lifespan()
                .period();
    }

    private List<Site> sites(Row row, Provenance source) {
        List<Site> sites = new ArrayList<>();
        for (MunicipalityCode code : row.municipalities("municipality_codes")) {
            Municipality municipality = Objects.requireNonNull(municipalities.get(code));
            sites.add(new Site(
                    new SiteId(row.required("id") + "-" + (sites.size() + 1)),
                    null,
                    code,
                    Objects.requireNonNull(municipality.centre()),
                    Site.Accuracy.MUNICIPALITY_CENTRE,
                    Period.ALWAYS,
                    source));
        }
        return sites;
    }

    private List<Provision> provisions(Row row, Lifespan lifespan, Provenance source) {
        List<Provision> provisions = new ArrayList<>();
        for (ServiceWords.Told told : words.services(row.list("services"))) {
            provisions.add(new Provision(
                    new ProvisionId(row.required("id") + "-p" + (provisions.size() + 1)),
                    told.service(),
                    Roles.of(told.service()),
                    targetGroup(row, told.service()),
                    told.languages(),
                    null,
                    Provision.Basis.NOT_KNOWN,
                    told.mode(),
                    servedBy(row),
                    null,
                    lifespan,
                    source));
        }
        return provisions;
    }

    private static Set<MunicipalityCode> servedBy(Row row) {
        return new HashSet<>(row.municipalities("served_codes"));
    }

    private static @Nullable TargetGroup targetGroup(Row row, Service service) {
        if (row.has("age_from")) {
            return new TargetGroup(row.read("age_from", Integer::valueOf), row.read("age_to", Integer::valueOf));
        }
        boolean youth = service == Service.YOUTH_WORKSHOP || service == Service.OUTREACH_YOUTH_WORK;
        return youth ? YOUTH_ACT : null;
    }
}
