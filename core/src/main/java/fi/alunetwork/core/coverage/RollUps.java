package fi.alunetwork.core.coverage;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Sums rows up by areas, and sets the centres of regions apart. */
final class RollUps {

    private final DatedGraph graph;
    private final CoverageQuestion question;
    private final List<CoverageRule> rules;
    private final Set<MunicipalityCode> centres;

    RollUps(DatedGraph graph, CoverageQuestion question, List<CoverageRule> rules, DemandFigures demand) {
        this.graph = graph;
        this.question = question;
        this.rules = rules;
        this.centres = graph.regions().stream()
                .filter(region -> region.id().kind() == RegionKind.REGION && region.existence() == Existence.OPEN)
                .flatMap(region -> region.municipalities().stream()
                        .map(MunicipalityOnDate::code)
                        .max(Comparator.comparingDouble(code -> demand.of(code).orElse(0)))
                        .stream())
                .collect(Collectors.toSet());
    }

    static List<CoverageFigure> figures(List<CoverageRule> rules, List<MunicipalityCoverage> rows) {
        return rules.stream().map(rule -> CoverageFigure.of(rule, rows)).toList();
    }

    List<MunicipalityCoverage> outsideCentres(List<MunicipalityCoverage> rows) {
        return rows.stream()
                .filter(row -> !centres.contains(row.municipality().code()))
                .toList();
    }

    List<RollUp> of(List<MunicipalityCoverage> rows) {
        Map<MunicipalityCode, MunicipalityCoverage> byCode = new HashMap<>();
        rows.forEach(row -> byCode.put(row.municipality().code(), row));
        List<RollUp> rollUps = new ArrayList<>();
        question.rollUps().forEach(kind -> rollUps.add(byRegion(kind, byCode)));
        if (question.byNetwork()) {
            rollUps.add(byNetwork(byCode));
        }
        return rollUps;
    }

    private RollUp byRegion(RegionKind kind, Map<MunicipalityCode, MunicipalityCoverage> byCode) {
        Partition partition = new Partition(byCode);
        List<RollUp.Area> areas = new ArrayList<>();
        for (RegionOnDate region : areasOf(kind)) {
            List<MunicipalityCoverage> rows = partition.take(region.municipalitiesByNearestMembership());
            if (!rows.isEmpty()) {
                areas.add(new RollUp.Area(region, null, figures(rules, rows)));
            }
        }
        return new RollUp(kind, partition.isWhole(), areas);
    }

    /**
     * The areas of a kind that had members on the day; where none had, all of the kind, by their nearest membership.
     */
    private List<RegionOnDate> areasOf(RegionKind kind) {
        List<RegionOnDate> all = graph.regions().stream()
                .filter(region -> region.id().kind() == kind)
                .toList();
        List<RegionOnDate> present = all.stream()
                .filter(region -> !region.municipalities().isEmpty())
                .toList();
        return present.isEmpty() ? all : present;
    }

    private RollUp byNetwork(Map<MunicipalityCode, MunicipalityCoverage> byCode) {
        Partition partition = new Partition(byCode);
        List<RollUp.Area> areas = new ArrayList<>();
        for (NetworkOnDate network : graph.networks()) {
            if (network.existence() != Existence.CLOSED) {
                List<MunicipalityCoverage> rows = partition.take(network.extent());
                if (!rows.isEmpty()) {
                    areas.add(new RollUp.Area(null, network, figures(rules, rows)));
                }
            }
        }
        return new RollUp(null, partition.isWhole(), areas);
    }

    /** Hands out rows to areas and remembers whether each went to exactly one. */
    private static final class Partition {

        private final Map<MunicipalityCode, MunicipalityCoverage> byCode;
        private final Set<MunicipalityCode> taken = new HashSet<>();
        private boolean overlapping;

        Partition(Map<MunicipalityCode, MunicipalityCoverage> byCode) {
            this.byCode = byCode;
        }

        List<MunicipalityCoverage> take(List<MunicipalityOnDate> members) {
            List<MunicipalityCoverage> rows = members.stream()
                    .map(member -> byCode.get(member.code()))
                    .filter(Objects::nonNull)
                    .toList();
            for (MunicipalityCoverage row : rows) {
                overlapping |= !taken.add(row.municipality().code());
            }
            return rows;
        }

        boolean isWhole() {
            return !overlapping && taken.size() == byCode.size();
        }
    }
}
