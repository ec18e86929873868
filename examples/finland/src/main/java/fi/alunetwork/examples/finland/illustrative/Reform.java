package fi.alunetwork.examples.finland.illustrative;

import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.examples.finland.facts.NationalPicture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the reform of 2023 did to invented municipal workshops with social services: as many moved to the counties,
 * wholly or in part, as is published, and as many youth workshops among them; a few went on by horizontal cooperation,
 * and the rest lost the service. Helsinki organises social services itself, so nothing changed there.
 */
final class Reform {

    private static final int WHOLE_YOUTH = 8;
    private static final int WHOLE_ADULT = 18;
    private static final int HORIZONTAL_OF_EACH = 6;

    private final Map<String, Fate> fates = new HashMap<>();

    private Reform() {}

    /** The sketches with their fates. */
    static List<Sketch> decide(List<Sketch> sketches) {
        Reform reform = new Reform();
        int moved = NationalPicture.figure("moved_to_counties", 2023);
        int youth = NationalPicture.figure("moved_to_counties_youth", 2023);
        List<Sketch> touched = Dice.shuffled(sketches, "reform", Sketch::key).stream()
                .filter(sketch -> sketch.isMunicipal() && sketch.hasSocialServices() && sketch.isOpenAtReform())
                .filter(sketch -> !sketch.seat().place().county().isEmpty())
                .toList();
        reform.share(touched.stream().filter(Reform::isForYouth).toList(), WHOLE_YOUTH, youth - WHOLE_YOUTH);
        reform.share(
                touched.stream().filter(sketch -> !isForYouth(sketch)).toList(),
                WHOLE_ADULT,
                moved - youth - WHOLE_ADULT);
        return sketches.stream()
                .map(sketch -> sketch.with(reform.fates.getOrDefault(sketch.key(), Fate.UNCHANGED)))
                .toList();
    }

    private static boolean isForYouth(Sketch sketch) {
        return sketch.offers(Service.YOUTH_WORKSHOP);
    }

    private void share(List<Sketch> sketches, int whole, int inPart) {
        for (int i = 0; i < sketches.size(); i++) {
            fates.put(sketches.get(i).key(), fate(i, whole, inPart));
        }
    }

    private static Fate fate(int rank, int whole, int inPart) {
        if (rank < whole) {
            return Fate.MOVES_WHOLE;
        }
        if (rank < whole + inPart) {
            return Fate.MOVES_IN_PART;
        }
        return rank < whole + inPart + HORIZONTAL_OF_EACH ? Fate.HORIZONTAL : Fate.ENDS;
    }
}
