package fi.alunetwork.examples.finland.facts;

import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.region.Membership;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which areas a municipality belonged to, and when. The sources state the division of 2025 and the changes since 2013;
 * going back, a municipality that moved belonged to its former region and to the ELY Centre of that region, and one
 * that was merged belonged where its successor did until its merger. Sub-regional units are known for 2025 only.
 */
final class MembershipFacts {

    private static final LocalDate SUB_REGIONAL_CLASSIFICATION = LocalDate.of(2025, 1, 1);

    private static final Provenance CLASSIFICATION = Provenance.sourced("geofi");

    private final Map<RegionId, Period> validity = new HashMap<>();
    private final Map<MunicipalityCode, MunicipalChange> moves = new HashMap<>();
    private final Map<MunicipalityCode, List<Membership>> ofPresent = new HashMap<>();

    private MembershipFacts() {
        RegionFacts.regions().forEach(region -> validity.put(region.id(), region.validity()));
        MunicipalChange.regionMoves().forEach(move -> moves.put(move.municipality(), move));
        MunicipalityFacts.MUNICIPALITIES.forEach(row -> ofPresent.put(row.municipality("code"), membershipsOf(row)));
    }

    static List<Membership> memberships() {
        MembershipFacts facts = new MembershipFacts();
        List<Membership> all = new ArrayList<>();
        facts.ofPresent.values().forEach(all::addAll);
        MunicipalChange.mergers().forEach(merger -> all.addAll(facts.membershipsOf(merger)));
        all.sort(Comparator.comparing(Membership::region)
                .thenComparing(Membership::municipality)
                .thenComparing(membership -> start(membership.period())));
        return all;
    }

    private List<Membership> membershipsOf(Row row) {
        List<Membership> all = new ArrayList<>();
        for (Division division : Division.values()) {
            MunicipalChange move = division.followsRegions() ? moves.get(row.municipality("code")) : null;
            Optional<RegionId> present = division.areaOfMunicipality(row);
            present.ifPresent(area -> addPresent(all, row, area, move));
            if (move != null) {
                areaOfRegion(division, move.from()).ifPresent(area -> addFormer(all, row, area, move));
            }
        }
        return all;
    }

    private void addPresent(List<Membership> all, Row row, RegionId area, @Nullable MunicipalChange move) {
        Period whole = periodOf(area);
        // The planned counties are those of the division of 2018; a later move came after the plan.
        if (area.kind() == RegionKind.PLANNED_COUNTY
                && move != null
                && move.date().isAfter(start(whole))) {
            return;
        }
        LocalDate from = move == null || start(whole).isAfter(move.date()) ? whole.from() : move.date();
        add(all, row.municipality("code"), area, new Period(from, whole.until()));
    }

    private void addFormer(List<Membership> all, Row row, RegionId area, MunicipalChange move) {
        Period whole = periodOf(area);
        if (!start(whole).isBefore(move.date())) {
            return;
        }
        boolean planned = area.kind() == RegionKind.PLANNED_COUNTY;
        add(all, row.municipality("code"), area, planned ? whole : new Period(whole.from(), move.date()));
    }

    /** What a merged municipality belonged to: what its successor belonged to, up to the merger. */
    private List<Membership> membershipsOf(MunicipalChange merger) {
        List<Membership> all = new ArrayList<>();
        Objects.requireNonNull(ofPresent.get(new MunicipalityCode(merger.to()))).stream()
                .filter(membership -> start(membership.period()).isBefore(merger.date()))
                .forEach(membership -> add(
                        all,
                        merger.municipality(),
                        membership.region(),
                        new Period(
                                membership.period().from(),
                                earlier(membership.period().until(), merger.date()))));
        return all;
    }

    private Period periodOf(RegionId area) {
        Period stated = Objects.requireNonNull(validity.get(area), () -> "There is no area " + area);
        return stated.from() == null ? Period.since(SUB_REGIONAL_CLASSIFICATION) : stated;
    }

    /** The area of the division that the municipalities of a region belong to. */
    private static Optional<RegionId> areaOfRegion(Division division, String region) {
        return MunicipalityFacts.MUNICIPALITIES.stream()
                .filter(row -> row.text("maakunta_code").equals(region))
                .flatMap(row -> division.areaOfMunicipality(row).stream())
                .findFirst();
    }

    private static void add(List<Membership> all, MunicipalityCode municipality, RegionId area, Period period) {
        all.add(new Membership(municipality, area, period, CLASSIFICATION));
    }

    private static LocalDate start(Period period) {
        return period.from() == null ? LocalDate.MIN : period.from();
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isBefore(other) ? one : other;
    }
}
