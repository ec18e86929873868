package fi.alunetwork.core.coverage;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.reach.Areas;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
        this.centres = Areas.centres(graph, demand);
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
        for (RegionOnDate region : Areas.ofKind(graph, kind)) {
            List<MunicipalityCoverage> rows = partition.take(region.municipalitiesByNearestMembership());
            if (!rows.isEmpty()) {
                areas.add(new RollUp.Area(region, null, figures(rules, rows)));
            }
        }
        return new RollUp(kind, partition.isWhole(), areas);
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
