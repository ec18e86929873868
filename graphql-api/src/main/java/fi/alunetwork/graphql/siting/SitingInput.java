package fi.alunetwork.graphql.siting;

import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.siting.CandidateList;
import fi.alunetwork.core.siting.NamedPoint;
import fi.alunetwork.core.siting.SitingGoal;
import fi.alunetwork.core.siting.SitingQuestion;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.reach.ScopeInput;
import fi.alunetwork.graphql.reach.ThresholdInput;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question on new points as it is asked; what it leaves out takes the defaults of {@link SitingQuestion#about}. */
record SitingInput(
        List<Service> services,
        @Nullable List<SitingGoal> goals,
        @Nullable Integer points,
        @Nullable Integer backupPoints,
        @Nullable ThresholdInput threshold,
        @Nullable CoverageRule rule,
        @Nullable Candidates candidates,
        @Nullable Integer searchMillis,
        @Nullable ScopeInput scope) {

    /**
     * Candidates as they are asked.
     *
     * @param municipalities at their centres
     * @param points at these
     */
    record Candidates(
            @Nullable List<MunicipalityCode> municipalities,
            @Nullable List<Point> points) {

        CandidateList toList() {
            return new CandidateList(
                    municipalities == null ? List.of() : municipalities,
                    points == null
                            ? List.of()
                            : points.stream().map(Point::toPoint).toList());
        }
    }

    /**
     * A named point as it is asked.
     *
     * @param name what it is called
     * @param latitude degrees north
     * @param longitude degrees east
     * @param municipality the municipality that it lies in
     */
    record Point(
            String name,
            double latitude,
            double longitude,
            @Nullable MunicipalityCode municipality) {

        NamedPoint toPoint() {
            return NamedPoint.at(name, latitude, longitude, municipality);
        }
    }

    SitingQuestion toQuestion() {
        return new SitingQuestion(
                services,
                goals == null ? List.of(SitingGoal.values()) : goals,
                points == null ? SitingQuestion.USUAL_POINTS : points,
                backupPoints,
                threshold == null ? Threshold.of(Threshold.Preset.LOCAL_SERVICE) : threshold.toThreshold(),
                rule,
                candidates == null ? null : candidates.toList(),
                searchMillis == null ? SitingQuestion.SEARCH_TIME : Duration.ofMillis(searchMillis),
                ScopeInput.scopeOf(scope));
    }
}
