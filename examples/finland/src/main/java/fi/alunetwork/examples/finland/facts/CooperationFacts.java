package fi.alunetwork.examples.finland.facts;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.NetworkMember;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The partnerships and networks that sources tell of. Parties that a source does not name stay unnamed. */
final class CooperationFacts {

    private CooperationFacts() {}

    static List<Partnership> partnerships() {
        Map<String, List<Row>> parties = Row.all("partnership_parties.csv").stream()
                .collect(Collectors.groupingBy(row -> row.required("partnership")));
        return Row.all("partnerships.csv").stream()
                .map(row -> partnership(row, parties.getOrDefault(row.required("id"), List.of())))
                .toList();
    }

    static List<RegionalNetwork> networks() {
        Map<String, List<Row>> members =
                Row.all("network_members.csv").stream().collect(Collectors.groupingBy(row -> row.required("network")));
        return Row.all("alu_networks.csv").stream()
                .map(row -> network(row, members.getOrDefault(row.required("network_id"), List.of())))
                .toList();
    }

    private static Partnership partnership(Row row, List<Row> parties) {
        return new Partnership(
                new PartnershipId(row.required("id")),
                LocalizedName.finnish(row.required("name_fi")),
                CooperationModel.valueOf(row.required("model")),
                parties.stream().map(CooperationFacts::party).toList(),
                row.list("services").stream().map(Service::valueOf).collect(Collectors.toSet()),
                new HashSet<>(row.municipalities("municipality")),
                null,
                new Lifespan(new Period(row.date("from"), null), row.date("last_seen")),
                row.sourced("source"));
    }

    private static Party party(Row row) {
        return new Party(
                row.read("organisation", OrganisationId::new),
                Party.Role.valueOf(row.required("role")),
                row.read("unit", Party.Unit::valueOf));
    }

    private static RegionalNetwork network(Row row, List<Row> members) {
        return new RegionalNetwork(
                new NetworkId(row.required("network_id")),
                new LocalizedName(Map.of(Language.ofCode(row.required("name_language")), row.required("name"))),
                RegionalNetwork.Kind.valueOf(row.required("kind")),
                regions(row),
                new HashSet<>(row.municipalities("municipality_codes")),
                members.stream().map(CooperationFacts::member).toList(),
                row.read("coordinator", OrganisationId::new),
                lifespan(row),
                row.sourced("source_url"));
    }

    private static Set<RegionId> regions(Row row) {
        return row.list("regions").stream()
                .map(code -> new RegionId(RegionKind.REGION, code))
                .collect(Collectors.toSet());
    }

    private static NetworkMember member(Row row) {
        return new NetworkMember(new WorkshopId(row.required("workshop")), Period.ALWAYS, row.sourced("source"));
    }

    /** Years only are told: from the first day of the first year to the last day of the last. */
    private static Lifespan lifespan(Row row) {
        LocalDate end = OrganisationFacts.lastDayOf(row, "valid_to_year");
        Period period = new Period(OrganisationFacts.firstDayOf(row, "valid_from_year"), dayAfter(end));
        return new Lifespan(period, OrganisationFacts.lastDayOf(row, "as_of_year"));
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }
}
