package fi.alunetwork.core.concentration;

import fi.alunetwork.core.concentration.MunicipalityValue.Standing;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Nearest;
import fi.alunetwork.core.reach.PlaceReach;
import fi.alunetwork.core.reach.Reach;
import fi.alunetwork.core.reach.ServiceReach;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The way to the nearest offer that the rule counts. */
final class Distances implements Values {

    private final ServiceReach reach;
    private final CoverageRule rule;
    private final String unit;

    Distances(ServiceReach reach, CoverageRule rule, String unit) {
        this.reach = reach;
        this.rule = rule;
        this.unit = unit;
    }

    @Override
    public Variable variable() {
        return Variable.DISTANCE;
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public List<PlaceValue> of(MunicipalityOnDate municipality) {
        return reach.places(municipality).stream().map(this::value).toList();
    }

    private PlaceValue value(PlaceReach place) {
        Double way = wayTo(place.certain().nearest(rule));
        boolean illustrative = way == null
                ? place.registerWhole() != null && place.registerWhole().isIllustrative()
                : !Objects.equals(way, wayTo(place.sourced().nearest(rule)));
        Standing standing = standing(place, way);
        return new PlaceValue(place.share(), way, standing, illustrative && standing != Standing.NOT_KNOWN);
    }

    private Standing standing(PlaceReach place, @Nullable Double way) {
        boolean decided = place.registerWhole() != null && place.placed();
        boolean mayBeNearer = mayBeNearer(place.certain(), way) || mayBeNearer(place.perhaps(), way);
        if (way == null) {
            return decided && !mayBeNearer ? Standing.NO_PROVIDER : Standing.NOT_KNOWN;
        }
        return decided && !mayBeNearer ? Standing.KNOWN : Standing.BEST_KNOWN;
    }

    private boolean mayBeNearer(Reach perhaps, @Nullable Double way) {
        boolean asked = rule == CoverageRule.REACHABLE_AND_ADMITTED;
        return isNearer(perhaps.nearest(rule), way) || (asked && isNearer(perhaps.perhapsAdmitted(), way));
    }

    private static boolean isNearer(@Nullable Nearest nearest, @Nullable Double way) {
        Double other = wayTo(nearest);
        return nearest != null && (way == null || other == null || other < way);
    }

    private static @Nullable Double wayTo(@Nullable Nearest nearest) {
        return nearest == null || nearest.distance() == null
                ? null
                : nearest.distance().value();
    }
}
