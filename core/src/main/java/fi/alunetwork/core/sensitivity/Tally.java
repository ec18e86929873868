package fi.alunetwork.core.sensitivity;

import java.util.List;
import java.util.function.Function;

/**
 * For how many municipalities and people a conclusion holds.
 *
 * @param holds municipalities for which it holds
 * @param unsure municipalities for which it becomes not known
 * @param flips municipalities for which it flips
 * @param noConclusion municipalities for which there is none: it is not known as the question was asked
 * @param peopleUnsure the people of those for which it becomes not known
 * @param peopleFlipping the people of those for which it flips
 */
public record Tally(int holds, int unsure, int flips, int noConclusion, double peopleUnsure, double peopleFlipping) {

    private static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    /** Municipalities whose people are not known add no people. */
    static Tally of(List<MunicipalitySensitivity> rows, Function<MunicipalitySensitivity, Firmness> firmness) {
        Tally tally = NONE;
        for (MunicipalitySensitivity row : rows) {
            tally = tally.plus(firmness.apply(row), row.demand() == null ? 0 : row.demand());
        }
        return tally;
    }

    private Tally plus(Firmness firmness, double people) {
        return switch (firmness) {
            case HOLDS -> new Tally(holds + 1, unsure, flips, noConclusion, peopleUnsure, peopleFlipping);
            case UNSURE -> new Tally(holds, unsure + 1, flips, noConclusion, peopleUnsure + people, peopleFlipping);
            case FLIPS -> new Tally(holds, unsure, flips + 1, noConclusion, peopleUnsure, peopleFlipping + people);
            case NO_CONCLUSION -> new Tally(holds, unsure, flips, noConclusion + 1, peopleUnsure, peopleFlipping);
        };
    }

    /** The word for all of them together: the worst that happens to one. */
    Firmness firmness() {
        if (flips > 0) {
            return Firmness.FLIPS;
        }
        if (unsure > 0) {
            return Firmness.UNSURE;
        }
        return holds > 0 ? Firmness.HOLDS : Firmness.NO_CONCLUSION;
    }
}
