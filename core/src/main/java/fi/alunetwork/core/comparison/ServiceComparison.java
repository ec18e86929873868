package fi.alunetwork.core.comparison;

import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.workshop.Service;
import java.util.Comparator;
import java.util.List;

/**
 * One service in two pictures.
 *
 * @param service the service
 * @param thresholds one comparison for each threshold, in the order asked
 * @param distances how far the nearest is, by each rule
 * @param supply provisions, workshops, sites and places
 */
public record ServiceComparison(
        Service service, List<WithinThreshold> thresholds, List<ChangedDistance> distances, SupplyChange supply) {

    private static final Comparator<MunicipalityChange> MOST_PEOPLE_FIRST = Comparator.comparing(
                    (MunicipalityChange row) -> row.coveredPeople() == null ? -1.0 : Math.abs(row.coveredPeople()))
            .reversed()
            .thenComparing(row -> row.municipality().code());

    public ServiceComparison {
        thresholds = List.copyOf(thresholds);
        distances = List.copyOf(distances);
    }

    /**
     * One service within one threshold.
     *
     * @param threshold how far is near
     * @param rules one comparison for each rule
     */
    public record WithinThreshold(Threshold threshold, List<ByRule> rules) {

        public WithinThreshold {
            rules = List.copyOf(rules);
        }
    }

    /**
     * One service within one threshold by one rule.
     *
     * @param rule what counts as covered
     * @param figure the coverage of the base
     * @param explained what the change in covered people is made of
     * @param outsideCentres the same over the municipalities that are not the centre of their region
     * @param municipalities every municipality of the second picture's base, in the order of their codes
     */
    public record ByRule(
            CoverageRule rule,
            ChangedFigure figure,
            Explained explained,
            ChangedFigure outsideCentres,
            List<MunicipalityChange> municipalities) {

        public ByRule {
            municipalities = List.copyOf(municipalities);
        }

        /** The municipalities that lost the service, those with the most people first. */
        public List<MunicipalityChange> losers() {
            return with(Outcome.LOST);
        }

        /** The municipalities that gained it, those with the most people first. */
        public List<MunicipalityChange> gainers() {
            return with(Outcome.GAINED);
        }

        /** The municipalities that came out in this way, those with the most people first. */
        public List<MunicipalityChange> with(Outcome outcome) {
            return municipalities.stream()
                    .filter(row -> row.outcome() == outcome)
                    .sorted(MOST_PEOPLE_FIRST)
                    .toList();
        }
    }
}
