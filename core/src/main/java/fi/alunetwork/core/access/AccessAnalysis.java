package fi.alunetwork.core.access;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.access.ServiceAccess.Measure;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.reach.Catchments;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.OfferedSite;
import fi.alunetwork.core.reach.Pairs;
import fi.alunetwork.core.reach.Place;
import fi.alunetwork.core.reach.RegionRows;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.WithinReach;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.Service;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@link AccessQuestion}s: a pure function of a picture and a question. The places of a site are shared among
 * everybody within reach of it, so that people outside the area asked compete for them too: all municipalities of the
 * base do. Grows with services, and with the pairs of a place and a site within reach.
 */
public final class AccessAnalysis {

    private final DatedGraph graph;
    private final AccessQuestion question;
    private final Budget budget;
    private final DemandFigures demand;
    private final List<MunicipalityOnDate> base;
    private final List<MunicipalityOnDate> competing;

    private AccessAnalysis(DatedGraph graph, AccessQuestion question, Budget budget) {
        this.graph = graph;
        this.question = question;
        this.budget = budget;
        this.demand = graph.demand(question.scope().demand());
        this.base = question.scope().municipalities(graph);
        this.competing = competing(graph, question.scope(), base);
    }

    /**
     * Answers the question on the picture's day.
     *
     * @throws fi.alunetwork.core.BadQuestionException where the area or the indicator is not known
     * @throws fi.alunetwork.core.TimeLimitException where the budget is used up
     */
    public static AccessAnswer answer(DatedGraph graph, AccessQuestion question, Budget budget) {
        return new AccessAnalysis(graph, question, budget).answer();
    }

    /** The municipalities of the answer first, then the rest of its base. */
    private static List<MunicipalityOnDate> competing(DatedGraph graph, Scope scope, List<MunicipalityOnDate> base) {
        List<MunicipalityOnDate> all = new ArrayList<>(base);
        Set<MunicipalityCode> codes = new HashSet<>();
        base.forEach(municipality -> codes.add(municipality.code()));
        scope.wholeBase(graph).stream()
                .filter(municipality -> codes.add(municipality.code()))
                .forEach(all::add);
        return all;
    }

    private AccessAnswer answer() {
        List<ServiceAccess> services =
                question.services().stream().map(this::access).toList();
        return new AccessAnswer(AccessHeader.of(graph, question, demand, base.size(), services), services);
    }

    private ServiceAccess access(Service service) {
        budget.check();
        CoverageRule rule = question.ruleFor(service);
        Catchments catchments = Catchments.of(
                graph, question.scope(), new WithinReach(service, rule, question.threshold()), competing, budget);
        double[] people = people(catchments.places());
        FloatingCatchments floating = FloatingCatchments.of(
                catchments, people, question.decay(), question.threshold().value());
        int places = placesOfBase(catchments.places());
        Share known = known(catchments, places);
        Double ratio = known.ratio();
        boolean told = ratio == null || ratio >= question.placesKnownAtLeast();
        List<MunicipalityAccess> rows = new AccessRows(question, demand, catchments, told, floating).of(places);
        AccessFigure figure = AccessFigure.of(rows, told);
        List<MunicipalityAccess> besideMean =
                rows.stream().map(row -> row.beside(figure.mean())).toList();
        return new ServiceAccess(
                service,
                rule,
                told ? Measure.PLACES : Measure.SITES_IN_REACH,
                figure,
                supply(floating, people, known, told),
                besideMean,
                rollUps(besideMean, figure.mean(), told));
    }

    private double[] people(List<Place> places) {
        double[] people = new double[places.size()];
        for (int i = 0; i < people.length; i++) {
            Place place = places.get(i);
            people[i] = place.share() * demand.of(place.municipality().code()).orElse(0);
        }
        return people;
    }

    private int placesOfBase(List<Place> places) {
        if (base.size() == competing.size()) {
            return places.size();
        }
        MunicipalityOnDate firstOutside = competing.get(base.size());
        int number = 0;
        while (places.get(number).municipality() != firstOutside) {
            number++;
        }
        return number;
    }

    private static Share known(Catchments catchments, int places) {
        Pairs pairs = catchments.certain();
        Set<ProvisionId> all = new HashSet<>();
        Set<ProvisionId> known = new HashSet<>();
        int end = places == 0 ? 0 : pairs.to(places - 1);
        for (int pair = 0; pair < end; pair++) {
            OfferedSite site = catchments.sites().get(pairs.site(pair));
            all.add(site.provision().record().id());
            if (site.places() != null) {
                known.add(site.provision().record().id());
            }
        }
        return new Share(known.size(), all.size());
    }

    private static Supply supply(FloatingCatchments floating, double[] people, Share known, boolean told) {
        double handedOut = 0;
        for (int place = 0; place < people.length; place++) {
            handedOut += people[place] * floating.access(place);
        }
        return new Supply(
                told ? handedOut : null, told ? floating.placesInReach() : null, floating.placesOutOfReach(), known);
    }

    private List<ServiceAccess.RollUp> rollUps(List<MunicipalityAccess> rows, @Nullable Double mean, boolean told) {
        Map<MunicipalityCode, MunicipalityAccess> byCode = new LinkedHashMap<>();
        rows.forEach(row -> byCode.put(row.municipality().code(), row));
        return question.rollUps().stream()
                .map(kind -> rollUp(kind, byCode, mean, told))
                .toList();
    }

    private ServiceAccess.RollUp rollUp(
            RegionKind kind, Map<MunicipalityCode, MunicipalityAccess> rows, @Nullable Double mean, boolean told) {
        RegionRows<MunicipalityAccess> areas = RegionRows.of(graph, kind, rows);
        return new ServiceAccess.RollUp(
                kind,
                areas.additive(),
                areas.areas().stream()
                        .map(area -> {
                            AccessFigure figure = AccessFigure.of(area.rows(), told);
                            return new ServiceAccess.Area(area.region(), figure, ratio(figure.mean(), mean));
                        })
                        .toList());
    }

    private static @Nullable Double ratio(@Nullable Double one, @Nullable Double mean) {
        return one == null || mean == null || mean == 0 ? null : one / mean;
    }
}
