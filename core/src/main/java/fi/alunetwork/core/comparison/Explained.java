package fi.alunetwork.core.comparison;

/**
 * What a change in covered people is made of; the four add up to it. People are counted by the second picture's
 * figures.
 *
 * @param byLosers people who lost the service; zero or less
 * @param byGainers people who gained it; zero or more
 * @param byNotKnown people who are covered for certain on one side, and of whom it is not known on the other
 * @param byPeople the rest: the number of people changed, or municipalities came into the area or left it
 */
public record Explained(double byLosers, double byGainers, double byNotKnown, double byPeople) {

    static final Explained NOTHING = new Explained(0, 0, 0, 0);

    Explained plus(Shift shift, double people) {
        return new Explained(
                byLosers - people * shift.lost(),
                byGainers + people * shift.gained(),
                byNotKnown + people * shift.knownMore(),
                byPeople);
    }

    /** With the rest of a change. */
    Explained of(double change) {
        return new Explained(byLosers, byGainers, byNotKnown, change - byLosers - byGainers - byNotKnown);
    }
}
