package fi.alunetwork.core.graph;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.region.Membership;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.Region;
import fi.alunetwork.core.statistics.Indicator;
import fi.alunetwork.core.statistics.IndicatorId;
import fi.alunetwork.core.statistics.IndicatorValue;
import fi.alunetwork.core.workshop.Workshop;
import java.util.List;
import java.util.function.Function;

/**
 * One record with all that belongs to it and to nothing else: what is written, versioned and told in the history as a
 * whole. Common borders belong to two municipalities and come by datasets only.
 */
public sealed interface GraphRecord {

    /** Which record this is. */
    RecordRef ref();

    /**
     * A workshop.
     *
     * @param workshop the workshop with its sites, operators and provisions
     */
    record WorkshopRecord(Workshop workshop) implements GraphRecord {
        @Override
        public RecordRef ref() {
            return new RecordRef(RecordKind.WORKSHOP, workshop.id().value());
        }
    }

    /**
     * An organisation.
     *
     * @param organisation the organisation with its owners and successors
     */
    record OrganisationRecord(Organisation organisation) implements GraphRecord {
        @Override
        public RecordRef ref() {
            return new RecordRef(RecordKind.ORGANISATION, organisation.id().value());
        }
    }

    /**
     * A partnership.
     *
     * @param partnership the partnership with its parties
     */
    record PartnershipRecord(Partnership partnership) implements GraphRecord {
        @Override
        public RecordRef ref() {
            return new RecordRef(RecordKind.PARTNERSHIP, partnership.id().value());
        }
    }

    /**
     * A regional network.
     *
     * @param network the network with its members and extent
     */
    record NetworkRecord(RegionalNetwork network) implements GraphRecord {
        @Override
        public RecordRef ref() {
            return new RecordRef(RecordKind.NETWORK, network.id().value());
        }
    }

    /**
     * An area.
     *
     * @param region the area
     * @param completeness for which services and times the register is whole in it
     */
    record RegionRecord(Region region, List<Completeness> completeness) implements GraphRecord {

        /**
         * Checks the values.
         *
         * @throws IllegalArgumentException where a statement is about another area
         */
        public RegionRecord {
            completeness = completeness.stream()
                    .sorted(comparing(Completeness::service, nullsFirst(naturalOrder()))
                            .thenComparing(statement -> statement.period().from(), nullsFirst(naturalOrder())))
                    .toList();
            requireAbout(region.id(), completeness, Completeness::region);
        }

        @Override
        public RecordRef ref() {
            return new RecordRef(RecordKind.REGION, region.id().toString());
        }
    }

    /**
     * A municipality.
     *
     * @param municipality the municipality
     * @param memberships the areas that it belongs to, and when
     * @param demandPoints the points that stand for its residents instead of its centre; usually none
     */
    record MunicipalityRecord(Municipality municipality, List<Membership> memberships, List<DemandPoint> demandPoints)
            implements GraphRecord {

        /**
         * Checks the values.
         *
         * @throws IllegalArgumentException where a membership or point is of another municipality
         */
        public MunicipalityRecord {
            memberships = memberships.stream()
                    .sorted(comparing(Membership::region)
                            .thenComparing(membership -> membership.period().from(), nullsFirst(naturalOrder())))
                    .toList();
            demandPoints = demandPoints.stream()
                    .sorted(comparing(point -> point.name().toString()))
                    .toList();
            requireAbout(municipality.code(), memberships, Membership::municipality);
            requireAbout(municipality.code(), demandPoints, DemandPoint::municipality);
        }

        @Override
        public RecordRef ref() {
            return new RecordRef(RecordKind.MUNICIPALITY, municipality.code().value());
        }
    }

    /**
     * What is measured.
     *
     * @param indicator the indicator
     */
    record IndicatorRecord(Indicator indicator) implements GraphRecord {
        @Override
        public RecordRef ref() {
            return new RecordRef(RecordKind.INDICATOR, indicator.id().value());
        }
    }

    /**
     * The figures of one indicator in one municipality.
     *
     * @param indicator what is measured
     * @param municipality where
     * @param values the figures, one a date; at least one
     */
    record FiguresRecord(IndicatorId indicator, MunicipalityCode municipality, List<IndicatorValue> values)
            implements GraphRecord {

        /**
         * Checks the values.
         *
         * @throws IllegalArgumentException where there is no figure, or one of something else
         */
        public FiguresRecord {
            values = values.stream().sorted(comparing(IndicatorValue::date)).toList();
            if (values.isEmpty()) {
                throw new IllegalArgumentException("There is no figure of " + indicator + " in municipality "
                        + municipality + "; expected at least one. Maybe they are to be deleted.");
            }
            requireAbout(municipality, values, IndicatorValue::municipality);
            requireAbout(indicator, values, IndicatorValue::indicator);
        }

        @Override
        public RecordRef ref() {
            return RecordRef.figures(indicator, municipality);
        }
    }

    private static <T> void requireAbout(Object whole, List<T> parts, Function<T, ?> about) {
        for (T part : parts) {
            if (!about.apply(part).equals(whole)) {
                throw new IllegalArgumentException(
                        part + " does not belong to " + whole + ". Maybe it belongs to another record.");
            }
        }
    }
}
