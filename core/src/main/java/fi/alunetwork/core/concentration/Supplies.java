package fi.alunetwork.core.concentration;

import fi.alunetwork.core.Share;
import fi.alunetwork.core.concentration.Supply.Holder;
import fi.alunetwork.core.concentration.Supply.Unit;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.reach.Areas;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Provision.DeliveryMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the supply of services in the base of an answer. */
final class Supplies {

    private static final Comparator<Holder> LARGEST_FIRST = Comparator.comparingDouble(Holder::amount)
            .reversed()
            .thenComparing(holder -> holder.organisation().record().id());

    private final DatedGraph graph;
    private final Set<MunicipalityCode> base = new HashSet<>();
    private final Set<MunicipalityCode> centres;
    private final Share peopleInCentres;

    Supplies(DatedGraph graph, DemandFigures demand, List<MunicipalityOnDate> municipalities) {
        this.graph = graph;
        this.centres = Areas.centres(graph, demand);
        double people = 0;
        double inCentres = 0;
        for (MunicipalityOnDate municipality : municipalities) {
            double weight = demand.of(municipality.code()).orElse(0);
            people += weight;
            inCentres += isCentre(municipality.code()) ? weight : 0;
            base.add(municipality.code());
        }
        this.peopleInCentres = new Share(inCentres, people);
    }

    boolean isCentre(MunicipalityCode municipality) {
        return centres.contains(municipality);
    }

    /** The supply that these offers are, by places and by their number. */
    List<Supply> of(List<ProvisionOnDate> offers) {
        return List.of(count(Unit.PLACES, offers), count(Unit.OFFERS, offers));
    }

    private Supply count(Unit unit, List<ProvisionOnDate> offers) {
        Count count = new Count();
        for (ProvisionOnDate offer : offers) {
            Integer places = offer.record().places();
            Double amount = unit == Unit.OFFERS ? Double.valueOf(1) : places == null ? null : places.doubleValue();
            List<MunicipalityCode> stands = standsIn(offer);
            List<MunicipalityCode> inBase =
                    stands.stream().filter(base::contains).toList();
            if (!inBase.isEmpty()) {
                double all = stands.size();
                long centrally = inBase.stream().filter(this::isCentre).count();
                count.add(offer, inBase.size() / all, centrally / all, amount);
            }
        }
        return count.supply(unit);
    }

    private List<MunicipalityCode> standsIn(ProvisionOnDate offer) {
        return offer.record().deliveryMode() == DeliveryMode.MOBILE
                ? offer.servedMunicipalities().stream()
                        .map(MunicipalityOnDate::code)
                        .toList()
                : offer.workshop().sites().stream()
                        .map(site -> graph.codeOn(site.municipality()))
                        .toList();
    }

    /** A count while it is being made. */
    private final class Count {

        private final Map<OrganisationOnDate, Double> held = new LinkedHashMap<>();
        private double offers;
        private double known;
        private double total;
        private double inCentres;
        private double withoutOperator;

        /**
         * Adds an offer.
         *
         * @param part the part of it that stands in the base
         * @param central the part of it that stands in centres
         * @param amount how much the whole of it is; null where not known
         */
        void add(ProvisionOnDate offer, double part, double central, @Nullable Double amount) {
            offers += part;
            if (amount == null) {
                return;
            }
            known += part;
            total += part * amount;
            inCentres += central * amount;
            List<OrganisationOnDate> operators = offer.workshop().operators();
            operators.forEach(operator -> held.merge(operator, part * amount / operators.size(), Double::sum));
            withoutOperator += operators.isEmpty() ? part * amount : 0;
        }

        Supply supply(Unit unit) {
            Share share = new Share(known, offers);
            Double ofAll = share.ratio();
            if (ofAll == null || ofAll < Supply.LEAST_KNOWN || total == 0) {
                return new Supply(unit, share, null, null, null, null, null, null, List.of(), withoutOperator);
            }
            Collection<Double> amounts = held.values();
            Double herfindahl = Herfindahl.of(amounts);
            Share inside = centres.isEmpty() ? null : new Share(inCentres, total);
            return new Supply(
                    unit,
                    share,
                    total,
                    herfindahl,
                    Herfindahl.equivalentNumber(herfindahl),
                    inside,
                    inside == null ? null : new Share(Math.max(0, total - inCentres), total),
                    inside == null ? null : LocationQuotient.of(inside, peopleInCentres),
                    holders(),
                    withoutOperator);
        }

        private List<Holder> holders() {
            double all = held.values().stream().mapToDouble(amount -> amount).sum();
            return held.entrySet().stream()
                    .filter(entry -> entry.getValue() > 0)
                    .map(entry -> new Holder(entry.getKey(), entry.getValue(), new Share(entry.getValue(), all)))
                    .sorted(LARGEST_FIRST)
                    .toList();
        }
    }
}
