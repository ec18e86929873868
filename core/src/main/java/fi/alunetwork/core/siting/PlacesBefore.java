package fi.alunetwork.core.siting;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.reach.Catchments;
import fi.alunetwork.core.reach.Covered;
import fi.alunetwork.core.reach.Nearest;
import fi.alunetwork.core.reach.OfferedSite;
import fi.alunetwork.core.reach.Pairs;
import fi.alunetwork.core.reach.Place;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.reach.WithinReach;
import fi.alunetwork.core.travel.Distance;
import fi.alunetwork.core.workshop.Service;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from the catchments of the existing offers how each place stands. */
final class PlacesBefore {

    private final SitingQuestion question;
    private final DemandFigures demand;
    private final Catchments near;
    private final Catchments far;

    private PlacesBefore(SitingQuestion question, DemandFigures demand, Catchments near, Catchments far) {
        this.question = question;
        this.demand = demand;
        this.near = near;
        this.far = far;
    }

    /** The places of municipalities, in the order of the municipalities. */
    static List<SitingPlace> of(
            DatedGraph graph,
            SitingQuestion question,
            Service service,
            List<MunicipalityOnDate> municipalities,
            DemandFigures demand,
            Budget budget) {
        Threshold threshold = question.threshold();
        Threshold anywhere = new Threshold(Threshold.LARGEST, threshold.unit(), null);
        Catchments near = Catchments.of(
                graph,
                question.scope(),
                new WithinReach(service, question.ruleFor(service), threshold),
                municipalities,
                budget);
        Catchments far = Catchments.of(
                graph,
                question.scope(),
                new WithinReach(service, question.ruleFor(service), anywhere),
                municipalities,
                budget);
        return new PlacesBefore(question, demand, near, far).all();
    }

    private List<SitingPlace> all() {
        List<SitingPlace> places = new ArrayList<>();
        for (int number = 0; number < near.places().size(); number++) {
            places.add(place(number));
        }
        return places;
    }

    private SitingPlace place(int number) {
        Place place = near.places().get(number);
        OptionalDouble figure = demand.of(place.municipality().code());
        Nearest nearest = nearest(number);
        Covered covered = covered(number, place);
        boolean inventedGap = covered == Covered.NO
                && place.registerWhole() != null
                && place.registerWhole().isIllustrative();
        boolean inventedNearest =
                nearest != null && nearest.provision().provenance().isIllustrative();
        return new SitingPlace(
                place,
                figure.isPresent() ? Double.valueOf(figure.getAsDouble() * place.share()) : null,
                covered,
                sites(number).size(),
                nearest,
                inventedGap || inventedNearest || isInventedNear(number));
    }

    private Covered covered(int number, Place place) {
        if (near.certain().to(number) > near.certain().from(number)) {
            return Covered.YES;
        }
        boolean perhaps = near.perhaps().to(number) > near.perhaps().from(number);
        return perhaps || !near.isDecidable(place) ? Covered.NOT_KNOWN : Covered.NO;
    }

    private boolean isInventedNear(int number) {
        Pairs pairs = near.certain();
        for (int pair = pairs.from(number); pair < pairs.to(number); pair++) {
            if (near.sites().get(pairs.site(pair)).provision().provenance().isIllustrative()) {
                return true;
            }
        }
        return false;
    }

    /** What within reach is a site of its own: two provisions at one site are not two. */
    private Set<Object> sites(int number) {
        Set<Object> sites = new HashSet<>();
        Pairs pairs = near.certain();
        for (int pair = pairs.from(number); pair < pairs.to(number); pair++) {
            OfferedSite offered = near.sites().get(pairs.site(pair));
            sites.add(
                    offered.site() == null
                            ? offered.provision().workshop().record().id()
                            : offered.site().id());
        }
        return sites;
    }

    private @Nullable Nearest nearest(int number) {
        Pairs pairs = far.certain();
        int nearest = -1;
        for (int pair = pairs.from(number); pair < pairs.to(number); pair++) {
            nearest = nearest < 0 || pairs.cost(pair) < pairs.cost(nearest) ? pair : nearest;
        }
        if (nearest < 0) {
            return null;
        }
        OfferedSite offered = far.sites().get(pairs.site(nearest));
        return new Nearest(
                offered.provision(),
                offered.site(),
                new Distance(pairs.cost(nearest), question.scope().travel().unit()));
    }
}
