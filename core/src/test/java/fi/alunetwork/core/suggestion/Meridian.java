package fi.alunetwork.core.suggestion;

import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.CooperationScope;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.workshop.Service;

/**
 * Workshops of five associations at 0, 20, 40, 60 and 200 km. The first works with the second and the second with the
 * third; the other two work alone. The first provides youth workshop activity, the second work coaching, the third
 * both, the fourth job coaching and the fifth nothing.
 */
final class Meridian {

    private Meridian() {}

    static Sketch towns() {
        return new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 20, 2)
                .municipality("003", 40, 4)
                .municipality("004", 60, 8)
                .municipality("005", 200, 16);
    }

    static Sketch world() {
        Sketch world = towns();
        for (String body : new String[] {"a 001", "b 002", "c 003", "d 004", "e 005"}) {
            String id = body.substring(0, 1);
            String town = body.substring(2);
            world.organisation(id, LegalForm.ASSOCIATION, town).workshop("w" + id, id, town);
        }
        return world.provision("wa", Service.YOUTH_WORKSHOP)
                .provision("wb", Service.WORK_COACHING)
                .provision("wc", Service.YOUTH_WORKSHOP)
                .provision("wc", Service.WORK_COACHING)
                .provision("wd", Service.JOB_COACHING)
                .partnership("p1", CooperationModel.FORUM, "a", "b")
                .partnership("p2", CooperationModel.FORUM, "b", "c");
    }

    static CooperationNetwork network(Sketch world) {
        return CooperationNetwork.of(world.on("2024-06-01"), CooperationScope.ORGANISATIONS);
    }
}
