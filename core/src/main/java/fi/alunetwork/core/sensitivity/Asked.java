package fi.alunetwork.core.sensitivity;

import fi.alunetwork.core.coverage.CoverageFigure;
import fi.alunetwork.core.coverage.MunicipalityCoverage;
import fi.alunetwork.core.coverage.ThresholdCoverage;
import fi.alunetwork.core.redundancy.MunicipalityRedundancy;
import fi.alunetwork.core.redundancy.ServiceRedundancy;
import fi.alunetwork.core.region.MunicipalityCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One service, asked in one way.
 *
 * @param variant the way
 * @param coverage the answer on coverage, by every rule
 * @param redundancy the answer on redundancy
 * @param standings how each municipality of the base stands
 */
record Asked(
        Variant variant,
        ThresholdCoverage coverage,
        ServiceRedundancy redundancy,
        Map<MunicipalityCode, Standing> standings) {

    static Asked of(Variant variant, ThresholdCoverage coverage, ServiceRedundancy redundancy) {
        Map<MunicipalityCode, MunicipalityRedundancy> redundant = new HashMap<>();
        redundancy
                .municipalities()
                .forEach(row -> redundant.put(row.municipality().code(), row));
        Map<MunicipalityCode, Standing> standings = new HashMap<>();
        for (MunicipalityCoverage row : coverage.municipalities()) {
            MunicipalityCode code = row.municipality().code();
            standings.put(code, Standing.of(row, variant.rule(), Objects.requireNonNull(redundant.get(code))));
        }
        return new Asked(variant, coverage, redundancy, standings);
    }

    Standing standing(MunicipalityCode code) {
        return Objects.requireNonNull(standings.get(code));
    }

    CoverageFigure coverageFigure() {
        return coverage.figures().stream()
                .filter(figure -> figure.rule() == variant.rule())
                .findFirst()
                .orElseThrow();
    }
}
