package fi.alunetwork.core.concentration;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.access.AccessAnalysis;
import fi.alunetwork.core.access.AccessQuestion;
import fi.alunetwork.core.access.Decay;
import fi.alunetwork.core.access.ServiceAccess;
import fi.alunetwork.core.concentration.ConcentrationAnswer.ServiceConcentration;
import fi.alunetwork.core.concentration.Distribution.Element;
import fi.alunetwork.core.concentration.MunicipalityValue.Standing;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.reach.Areas;
import fi.alunetwork.core.reach.Catchments;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Offer;
import fi.alunetwork.core.reach.ServiceReach;
import fi.alunetwork.core.reach.WithinReach;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Answers {@link ConcentrationQuestion}s: a pure function of a picture and a question. */
public final class ConcentrationAnalysis {

    private static final Comparator<Optional<RegionOnDate>> AREAS_FIRST = Comparator.comparing(
                    (Optional<RegionOnDate> area) -> area.isEmpty())
            .thenComparing(area -> area.map(region -> region.id().code()).orElse(""));

    private final DatedGraph graph;
    private final ConcentrationQuestion question;
    private final Budget budget;
    private final DemandFigures demand;
    private final List<MunicipalityOnDate> base;
    private final Map<MunicipalityCode, RegionOnDate> areas;
    private final Supplies supplies;

    private ConcentrationAnalysis(DatedGraph graph, ConcentrationQuestion question, Budget budget) {
        this.graph = graph;
        this.question = question;
        this.budget = budget;
        this.demand = graph.demand(question.scope().demand());
        this.base = question.scope().municipalities(graph);
        this.areas = Areas.byMunicipality(graph, question.areas());
        this.supplies = new Supplies(graph, demand, base);
    }

    /**
     * Answers the question on the picture's day.
     *
     * @throws fi.alunetwork.core.BadQuestionException where the area or the indicator is not known
     * @throws fi.alunetwork.core.TimeLimitException where the budget is used up
     */
    public static ConcentrationAnswer answer(DatedGraph graph, ConcentrationQuestion question, Budget budget) {
        return new ConcentrationAnalysis(graph, question, budget).answer();
    }

    private ConcentrationAnswer answer() {
        List<ServiceConcentration> services = new ArrayList<>();
        double illustrative = 0;
        for (Service service : question.services()) {
            Measured measured = measure(service);
            services.add(measured.answer());
            illustrative += measured.illustrative;
        }
        return new ConcentrationAnswer(
                ConcentrationHeader.of(graph, question, demand, base.size(), services, illustrative), services);
    }

    private Measured measure(Service service) {
        budget.check();
        Measured measured = new Measured(service);
        for (MunicipalityOnDate municipality : base) {
            budget.check();
            measured.add(municipality);
        }
        return measured;
    }

    /** One service while it is being measured. */
    private final class Measured {

        private final Service service;
        private final CoverageRule rule;
        private final ServiceReach reach;
        private final Values values;
        private final Map<Optional<RegionOnDate>, List<Element>> byArea = new LinkedHashMap<>();
        private final List<MunicipalityValue> rows = new ArrayList<>();
        private double bestKnown;
        private double withoutProvider;
        private double notKnown;
        private double illustrative;

        Measured(Service service) {
            this.service = service;
            this.rule = question.ruleFor(service);
            this.reach = new ServiceReach(graph, question.scope(), service);
            this.values = values();
        }

        private Values values() {
            return switch (question.variable()) {
                case DISTANCE ->
                    new Distances(reach, rule, question.scope().travel().unit().symbol());
                case ACCESS -> accesses();
                case COUNT -> counts();
            };
        }

        private Values accesses() {
            AccessQuestion twoSteps = AccessQuestion.about(service)
                    .with(new Decay.Uniform())
                    .within(question.threshold())
                    .by(rule)
                    .among(question.scope());
            ServiceAccess access =
                    AccessAnalysis.answer(graph, twoSteps, budget).services().get(0);
            return access.measure() == ServiceAccess.Measure.PLACES ? new Accesses(access) : counts();
        }

        private Values counts() {
            WithinReach within = new WithinReach(service, rule, question.threshold());
            return new Counts(Catchments.of(graph, question.scope(), within, base, budget));
        }

        void add(MunicipalityOnDate municipality) {
            List<PlaceValue> places = values.of(municipality);
            RegionOnDate area = areas.get(municipality.code());
            OptionalDouble weight = demand.of(municipality.code());
            List<Element> elements = byArea.computeIfAbsent(Optional.ofNullable(area), none -> new ArrayList<>());
            for (PlaceValue place : places) {
                count(place, weight.orElse(0) * place.share(), elements);
            }
            rows.add(new MunicipalityValue(
                    municipality,
                    area,
                    supplies.isCentre(municipality.code()),
                    weight.isPresent() ? weight.getAsDouble() : null,
                    mean(places),
                    standing(places)));
        }

        private void count(PlaceValue place, double people, List<Element> elements) {
            if (place.value() != null) {
                elements.add(new Element(place.value(), people));
            }
            illustrative += place.illustrative() ? people : 0;
            bestKnown += place.standing() == Standing.BEST_KNOWN ? people : 0;
            withoutProvider += place.standing() == Standing.NO_PROVIDER ? people : 0;
            notKnown += place.standing() == Standing.NOT_KNOWN ? people : 0;
        }

        private List<ProvisionOnDate> offers() {
            return reach.offers().stream().map(Offer::provision).toList();
        }

        ServiceConcentration answer() {
            Map<Optional<RegionOnDate>, Distribution> groups = new LinkedHashMap<>();
            byArea.keySet().stream()
                    .sorted(AREAS_FIRST)
                    .forEach(area -> groups.put(area, new Distribution(byArea.getOrDefault(area, List.of()))));
            Distribution all = Distribution.together(List.copyOf(groups.values()));
            Inequality inequality = new Inequality(
                    values.variable(),
                    values.unit(),
                    all.weight(),
                    bestKnown,
                    withoutProvider,
                    notKnown,
                    all.mean(),
                    Gini.of(all),
                    TheilByArea.of(Theil.decompose(groups)),
                    Lorenz.of(all));
            return new ServiceConcentration(service, rule, inequality, supplies.of(offers()), rows);
        }
    }

    private static @Nullable Double mean(List<PlaceValue> places) {
        double sum = 0;
        double shares = 0;
        for (PlaceValue place : places) {
            if (place.value() != null) {
                sum += place.share() * place.value();
                shares += place.share();
            }
        }
        return shares == 0 ? null : sum / shares;
    }

    private static Standing standing(List<PlaceValue> places) {
        return places.stream()
                .max(Comparator.comparingDouble(PlaceValue::share))
                .orElseThrow()
                .standing();
    }
}
