package fi.alunetwork.core.coverage;

import static fi.alunetwork.core.coverage.Line.TODAY;
import static fi.alunetwork.core.coverage.Line.answer;
import static fi.alunetwork.core.coverage.Line.wholeLine;
import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.workshop.Service;
import org.junit.jupiter.api.Test;

/**
 * One person needs work coaching and a youth workshop, each within 10 km. Both are in 001 at one workshop (1 resident),
 * in 002 at two workshops of one body (2), in 003 at workshops of two partners (4), and in 004 of two strangers (8).
 */
class TogetherTests {

    private static Sketch world() {
        Sketch world = wholeLine()
                .organisation("toinen", LegalForm.FOUNDATION, "003")
                .organisation("vieras", LegalForm.FOUNDATION, "004")
                .partnership("p", CooperationModel.PARTNERSHIP_MODEL, "yhdistys", "toinen")
                .workshop("a", "yhdistys", "001")
                .provision("a", Service.YOUTH_WORKSHOP)
                .provision("a", Service.WORK_COACHING);
        offer(world, "b1", "yhdistys", "002", Service.YOUTH_WORKSHOP);
        offer(world, "b2", "yhdistys", "002", Service.WORK_COACHING);
        offer(world, "c1", "yhdistys", "003", Service.YOUTH_WORKSHOP);
        offer(world, "c2", "toinen", "003", Service.WORK_COACHING);
        offer(world, "d1", "vieras", "004", Service.YOUTH_WORKSHOP);
        offer(world, "d2", "toinen", "004", Service.WORK_COACHING);
        return world;
    }

    private static void offer(Sketch world, String workshop, String operator, String municipality, Service service) {
        world.workshop(workshop, operator, municipality).provision(workshop, service);
    }

    private static CoverageAnswer.Together ask(Together by) {
        CoverageQuestion question = CoverageQuestion.about(Service.YOUTH_WORKSHOP, Service.WORK_COACHING)
                .withinKm(10)
                .offeredBy(by);
        return answer(world().on(TODAY), question).together().get(0);
    }

    @Test
    void oneWorkshopOffersBoth() {
        assertThat(ask(Together.SAME_WORKSHOP).all()).isEqualTo(1);
    }

    @Test
    void oneBodyOffersBothAtOneWorkshopOrTwo() {
        assertThat(ask(Together.SAME_OPERATOR).all()).isEqualTo(1 + 2);
    }

    @Test
    void partnersOfferBothOneEach() {
        assertThat(ask(Together.PARTNERS).all()).isEqualTo(1 + 2 + 4);
    }

    @Test
    void anybodyOffersEachOfThem() {
        assertThat(ask(Together.ANY).all()).isEqualTo(1 + 2 + 4 + 8);
    }

    @Test
    void whoeverOffersThemTheBaseIsTheSame() {
        for (Together by : Together.values()) {
            assertThat(ask(by).by()).isEqualTo(by);
            assertThat(ask(by).any()).isEqualTo(15);
            assertThat(ask(by).base()).isEqualTo(15);
        }
    }
}
