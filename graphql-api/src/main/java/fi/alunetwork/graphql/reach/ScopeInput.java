package fi.alunetwork.graphql.reach;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.reach.Base;
import fi.alunetwork.core.reach.Producers;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.regime.Reading;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.statistics.Demand;
import fi.alunetwork.graphql.travel.TravelInput;
import org.jspecify.annotations.Nullable;

/**
 * A scope as it is asked; what it leaves out takes the values of {@link Scope#MAINLAND}.
 *
 * @param demand what municipalities are weighed by
 * @param base which municipalities the answer is about
 * @param area only the municipalities of this area
 * @param producers which producers count
 * @param reading how disputed rules are read
 * @param provenance only records of this provenance
 * @param assumeOpen whether what may be open counts as open
 * @param language only provisions in this language
 * @param age only provisions that admit a person of this age
 * @param travel how the way is measured
 */
public record ScopeInput(
        @Nullable DemandInput demand,
        @Nullable Base base,
        @Nullable RegionId area,
        @Nullable Producers producers,
        @Nullable Reading reading,
        Provenance.@Nullable Kind provenance,
        @Nullable Boolean assumeOpen,
        @Nullable Language language,
        @Nullable Integer age,
        @Nullable TravelInput travel) {

    /** The scope of an input; the mainland's where there is none. */
    public static Scope scopeOf(@Nullable ScopeInput input) {
        return scopeOf(input, Scope.MAINLAND);
    }

    /** The scope of an input for a question that counts other producers where none are named. */
    public static Scope scopeOf(@Nullable ScopeInput input, Scope standard) {
        return input == null ? standard : input.toScope(standard.producers());
    }

    // NullAway does not see in a class file that the record's component of a nested type may be null.
    @SuppressWarnings("NullAway")
    private Scope toScope(Producers standard) {
        return new Scope(
                demand == null ? Demand.RESIDENTS : demand.toDemand(),
                base == null ? Base.MAINLAND : base,
                area,
                producers == null ? standard : producers,
                reading == null ? Reading.LENIENT : reading,
                provenance,
                Boolean.TRUE.equals(assumeOpen),
                language,
                age,
                TravelInput.costOf(travel));
    }
}
