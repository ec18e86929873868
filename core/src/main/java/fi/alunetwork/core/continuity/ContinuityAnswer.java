package fi.alunetwork.core.continuity;

import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.workshop.Service;
import java.time.LocalDate;
import java.util.List;

/**
 * The answer to a {@link ContinuityQuestion}.
 *
 * @param header method, parameters, date, illustrative and unknown shares
 * @param from the first day of the period
 * @param until the day after its last
 * @param days how many days it has
 * @param changeDays the days that were looked at: the first, and those on which something could change
 * @param services one answer for each service, in the order asked
 */
public record ContinuityAnswer(
        AnswerHeader header,
        LocalDate from,
        LocalDate until,
        long days,
        List<LocalDate> changeDays,
        List<ServiceContinuity> services) {

    public ContinuityAnswer {
        changeDays = List.copyOf(changeDays);
        services = List.copyOf(services);
    }

    /**
     * The answer on one service.
     *
     * @param service the service
     * @param rule what counts as covered
     * @param people the sums over people and days
     * @param municipalitiesWithGap how many municipalities had at least one gap
     * @param longestGapDays the longest gap of any municipality in days; 0 where there was none
     * @param municipalities every municipality of the base, in the order of their codes
     */
    public record ServiceContinuity(
            Service service,
            CoverageRule rule,
            PersonDays people,
            int municipalitiesWithGap,
            long longestGapDays,
            List<MunicipalityContinuity> municipalities) {

        public ServiceContinuity {
            municipalities = List.copyOf(municipalities);
        }
    }

    /**
     * People times days: one person without the service for a month, or thirty people for a day.
     *
     * @param covered on which the service was within reach
     * @param notCovered on which it was not, and the register is whole
     * @param notKnown of which that is not known
     * @param illustrative whose answer rests on illustrative records
     */
    public record PersonDays(double covered, double notCovered, double notKnown, double illustrative) {

        static final PersonDays NONE = new PersonDays(0, 0, 0, 0);

        /** All of them. */
        public double all() {
            return covered + notCovered + notKnown;
        }

        PersonDays plus(PersonDays other) {
            return new PersonDays(
                    covered + other.covered,
                    notCovered + other.notCovered,
                    notKnown + other.notKnown,
                    illustrative + other.illustrative);
        }

        PersonDays times(double factor) {
            return new PersonDays(covered * factor, notCovered * factor, notKnown * factor, illustrative * factor);
        }
    }
}
