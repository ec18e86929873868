package fi.alunetwork.core.tie;

/**
 * The members of a karate club and who met whom outside it (Zachary 1977): 34 people, 78 ties. Numbered from 0, so that
 * the instructor is 0 and the administrator 33.
 */
final class KarateClub {

    static final int INSTRUCTOR = 0;
    static final int ADMINISTRATOR = 33;

    private static final int[][] LATER_PARTNERS = {
        {1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31},
        {2, 3, 7, 13, 17, 19, 21, 30},
        {3, 7, 8, 9, 13, 27, 28, 32},
        {7, 12, 13},
        {6, 10},
        {6, 10, 16},
        {16},
        {},
        {30, 32, 33},
        {33},
        {},
        {},
        {},
        {33},
        {32, 33},
        {32, 33},
        {},
        {},
        {32, 33},
        {33},
        {32, 33},
        {},
        {32, 33},
        {25, 27, 29, 32, 33},
        {25, 27, 31},
        {31},
        {29, 33},
        {33},
        {31, 33},
        {32, 33},
        {32, 33},
        {32, 33},
        {33},
        {}
    };

    private KarateClub() {}

    static TieGraph graph() {
        TieGraphBuilder builder = TieGraph.ofSize(LATER_PARTNERS.length);
        for (int member = 0; member < LATER_PARTNERS.length; member++) {
            for (int partner : LATER_PARTNERS[member]) {
                builder.tie(member, partner, 0);
            }
        }
        return builder.build();
    }
}
