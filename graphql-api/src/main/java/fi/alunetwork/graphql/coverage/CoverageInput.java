package fi.alunetwork.graphql.coverage;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.coverage.CoverageBase;
import fi.alunetwork.core.coverage.CoverageQuestion;
import fi.alunetwork.core.coverage.CoverageRule;
import fi.alunetwork.core.coverage.Threshold;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.statistics.Demand;
import fi.alunetwork.core.statistics.IndicatorId;
import fi.alunetwork.core.workshop.Service;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question on coverage as it is asked; what it leaves out takes the defaults of {@link CoverageQuestion#about}. */
record CoverageInput(
        List<Service> services,
        @Nullable List<ThresholdInput> thresholds,
        @Nullable List<CoverageRule> rules,
        @Nullable DemandInput demand,
        @Nullable CoverageBase base,
        @Nullable RegionId area,
        @Nullable List<RegionKind> rollUps,
        @Nullable Boolean byNetwork,
        Provenance.@Nullable Kind provenance,
        @Nullable Boolean assumeOpen,
        @Nullable Language language,
        @Nullable Integer age) {

    record ThresholdInput(
            Threshold.@Nullable Preset preset, @Nullable Double km) {

        Threshold toThreshold() {
            return preset != null ? Threshold.of(preset) : Threshold.ofKm(km == null ? Double.NaN : km);
        }
    }

    record DemandInput(
            @Nullable IndicatorId indicator, @Nullable LocalDate date) {

        Demand toDemand() {
            return new Demand(indicator == null ? IndicatorId.POPULATION : indicator, date);
        }
    }

    // NullAway does not see in a class file that the record's component of a nested type may be null.
    @SuppressWarnings("NullAway")
    CoverageQuestion toQuestion() {
        return new CoverageQuestion(
                services,
                thresholds == null
                        ? List.of(Threshold.of(Threshold.Preset.LOCAL_SERVICE))
                        : thresholds.stream().map(ThresholdInput::toThreshold).toList(),
                rules == null ? List.of() : rules,
                demand == null ? Demand.RESIDENTS : demand.toDemand(),
                base == null ? CoverageBase.MAINLAND : base,
                area,
                rollUps == null ? List.of() : rollUps,
                Boolean.TRUE.equals(byNetwork),
                provenance,
                Boolean.TRUE.equals(assumeOpen),
                language,
                age);
    }
}
