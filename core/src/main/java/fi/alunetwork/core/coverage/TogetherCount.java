package fi.alunetwork.core.coverage;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.reach.Offer;
import fi.alunetwork.core.reach.PlaceOffers;
import fi.alunetwork.core.reach.ServiceReach;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the people for whom all of several services are near, each person once. */
final class TogetherCount {

    private final CoverageQuestion question;
    private final DemandFigures demand;
    private final Map<Service, ServiceReach> reaches;
    private final Map<OrganisationId, Set<OrganisationId>> partners = new HashMap<>();

    TogetherCount(
            DatedGraph graph, CoverageQuestion question, DemandFigures demand, Map<Service, ServiceReach> reaches) {
        this.question = question;
        this.demand = demand;
        this.reaches = reaches;
        if (question.together() == Together.PARTNERS) {
            graph.partnerships().stream()
                    .filter(partnership -> partnership.existence() == Existence.OPEN)
                    .forEach(this::add);
        }
    }

    private void add(PartnershipOnDate partnership) {
        List<OrganisationId> parties = partnership.record().parties().stream()
                .map(Party::organisation)
                .filter(Objects::nonNull)
                .toList();
        parties.forEach(party ->
                partners.computeIfAbsent(party, none -> new HashSet<>()).addAll(parties));
    }

    CoverageAnswer.Together within(Threshold threshold, List<MunicipalityOnDate> base) {
        double all = 0;
        double any = 0;
        double total = 0;
        for (MunicipalityOnDate municipality : base) {
            double weight = demand.of(municipality.code()).orElse(0);
            List<List<PlaceOffers>> byService = question.services().stream()
                    .map(service -> covering(service, municipality, threshold))
                    .toList();
            for (int place = 0; place < byService.get(0).size(); place++) {
                int number = place;
                double people = weight * byService.get(0).get(place).share();
                List<List<Offer>> offers = byService.stream()
                        .map(places -> places.get(number).offers())
                        .toList();
                total += people;
                any += offers.stream().anyMatch(some -> !some.isEmpty()) ? people : 0;
                all += areAllThere(offers) ? people : 0;
            }
        }
        return new CoverageAnswer.Together(threshold, question.together(), all, any, total);
    }

    private List<PlaceOffers> covering(Service service, MunicipalityOnDate municipality, Threshold threshold) {
        return Objects.requireNonNull(reaches.get(service))
                .coveringPlaces(municipality, question.rulesFor(service).get(0), threshold.value());
    }

    private boolean areAllThere(List<List<Offer>> byService) {
        return switch (question.together()) {
            case ANY -> byService.stream().noneMatch(List::isEmpty);
            case SAME_WORKSHOP -> haveOneInCommon(byService, offer -> Stream.of(workshop(offer)));
            case SAME_OPERATOR -> haveOneInCommon(byService, TogetherCount::operators);
            case PARTNERS -> canBePartners(byService, 0, List.of());
        };
    }

    private static <T> boolean haveOneInCommon(List<List<Offer>> byService, Function<Offer, Stream<T>> who) {
        Set<T> common = byService.get(0).stream().flatMap(who).collect(Collectors.toCollection(HashSet::new));
        byService.forEach(
                offers -> common.retainAll(offers.stream().flatMap(who).collect(Collectors.toSet())));
        return !common.isEmpty();
    }

    /** Whether an operator can be chosen for each service so that all of them are partners of each other. */
    private boolean canBePartners(List<List<Offer>> byService, int service, List<OrganisationId> chosen) {
        if (service == byService.size()) {
            return true;
        }
        return byService.get(service).stream()
                .flatMap(TogetherCount::operators)
                .distinct()
                .filter(operator -> chosen.stream().allMatch(other -> arePartners(operator, other)))
                .anyMatch(operator -> {
                    List<OrganisationId> more = new ArrayList<>(chosen);
                    more.add(operator);
                    return canBePartners(byService, service + 1, more);
                });
    }

    private boolean arePartners(OrganisationId one, OrganisationId other) {
        return one.equals(other) || partners.getOrDefault(one, Set.of()).contains(other);
    }

    private static WorkshopId workshop(Offer offer) {
        return offer.provision().workshop().record().id();
    }

    private static Stream<OrganisationId> operators(Offer offer) {
        return offer.provision().workshop().operators().stream()
                .map(OrganisationOnDate::record)
                .map(organisation -> organisation.id());
    }
}
