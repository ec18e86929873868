package fi.alunetwork.core.comparison;

import static fi.alunetwork.core.comparison.TwoPictures.EVE;
import static fi.alunetwork.core.comparison.TwoPictures.LATER;
import static fi.alunetwork.core.comparison.TwoPictures.REHABILITATIVE;
import static fi.alunetwork.core.comparison.TwoPictures.SINCE_REFORM;
import static fi.alunetwork.core.comparison.TwoPictures.UNTIL_REFORM;
import static fi.alunetwork.core.comparison.TwoPictures.compare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.comparison.ServiceComparison.ByRule;
import fi.alunetwork.core.coverage.CoverageQuestion;
import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Provision.DeliveryMode;
import fi.alunetwork.core.workshop.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Random worlds with a fixed seed, in which workshops, provisions, sites and operators change on one day. */
class ComparisonInvariantTests {

    private static final int WORLDS = 150;
    private static final List<Lifespan> LIFESPANS =
            List.of(Lifespan.ALWAYS, UNTIL_REFORM, SINCE_REFORM, new Lifespan(Period.ALWAYS, LocalDate.of(2022, 6, 1)));

    private static Sketch randomWorld(Random random) {
        Sketch world = new Sketch();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            String code = String.format(Locale.ROOT, "%03d", i + 1);
            codes.add(code);
            world.municipality(code, random.nextInt(150), random.nextInt(1000));
            if (random.nextInt(4) == 0) {
                world.demandPoint(code, random.nextInt(150), 0.25).demandPoint(code, random.nextInt(150), 0.75);
            }
        }
        world.county("01", codes.toArray(String[]::new))
                .organisation("kunta", LegalForm.MUNICIPALITY, "001")
                .organisation("alue", LegalForm.WELLBEING_SERVICES_COUNTY, "001", Set.of(TwoPictures.SOUTH));
        if (random.nextInt(3) > 0) {
            world.registerWhole("01", Sketch.SOURCED);
        }
        for (int i = 0; i < random.nextInt(6); i++) {
            addWorkshop(world, "w" + i, codes, random);
        }
        return world;
    }

    private static void addWorkshop(Sketch world, String id, List<String> codes, Random random) {
        Period before = new Period(null, TwoPictures.REFORM);
        Period since = Period.since(TwoPictures.REFORM);
        List<Operation> operations = random.nextBoolean()
                ? List.of(TwoPictures.runBy("kunta", Period.ALWAYS))
                : List.of(TwoPictures.runBy("alue", before), TwoPictures.runBy("kunta", since));
        world.workshop(TwoPictures.workshop(id, random.nextInt(150), any(LIFESPANS, random), operations));
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            Lifespan lifespan = any(LIFESPANS, random);
            DeliveryMode mode = random.nextInt(4) == 0 ? DeliveryMode.MOBILE : DeliveryMode.ON_SITE;
            String[] serves = random.nextBoolean() ? new String[0] : new String[] {any(codes, random)};
            world.provision(
                    id,
                    Service.REHABILITATIVE_WORK_ACTIVITY,
                    p -> ProvisionSketch.by(mode)
                            .apply(ProvisionSketch.lasting(lifespan).apply(p)),
                    serves);
        }
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<CoverageQuestion> questions() {
        return List.of(
                REHABILITATIVE,
                REHABILITATIVE.by(CoverageRule.DISTANCE),
                REHABILITATIVE.by(CoverageRule.DECLARED_AREA));
    }

    @Test
    void aPictureComparedWithItselfHasNoChange() {
        Random random = new Random(1);
        for (int i = 0; i < WORLDS; i++) {
            Sketch world = randomWorld(random);
            for (CoverageQuestion question : questions()) {
                ByRule compared = compare(world.on(EVE), world.on(EVE), question);
                assertThat(compared.figure().covered().change()).isZero();
                assertThat(compared.explained()).isEqualTo(Explained.NOTHING.of(0));
                assertThat(compared.municipalities()).allMatch(row -> row.outcome() == Outcome.SAME);
                assertThat(compared.municipalities())
                        .allMatch(row -> row.causes().isEmpty());
            }
        }
    }

    @Test
    void swappedPicturesSwapLosersAndGainersAndTheSigns() {
        Random random = new Random(2);
        for (int i = 0; i < WORLDS; i++) {
            Sketch world = randomWorld(random);
            for (CoverageQuestion question : questions()) {
                ByRule there = compare(world.on(EVE), world.on(LATER), question);
                ByRule back = compare(world.on(LATER), world.on(EVE), question);
                assertThat(told(back.gainers(), -1)).isEqualTo(told(there.losers(), 1));
                assertThat(told(back.losers(), -1)).isEqualTo(told(there.gainers(), 1));
                assertThat(back.figure().covered().change())
                        .isCloseTo(-there.figure().covered().change(), within(1e-9));
            }
        }
    }

    @Test
    void losersGainersAndWhatIsNotKnownExplainTheChange() {
        Random random = new Random(3);
        int losers = 0;
        for (int i = 0; i < WORLDS; i++) {
            Sketch world = randomWorld(random);
            for (CoverageQuestion question : questions()) {
                ByRule compared = compare(world, question);
                losers += compared.losers().size();
                Explained explained = compared.explained();
                assertThat(explained.byPeople()).isCloseTo(0, within(1e-6));
                double people = compared.municipalities().stream()
                        .mapToDouble(MunicipalityChange::coveredPeople)
                        .sum();
                assertThat(people)
                        .isCloseTo(explained.byLosers() + explained.byGainers() + explained.byNotKnown(), within(1e-6))
                        .isCloseTo(compared.figure().covered().change(), within(1e-6));
            }
        }
        assertThat(losers).isGreaterThan(100);
    }

    @Test
    void everyLoserAndGainerHasACause() {
        Random random = new Random(4);
        for (int i = 0; i < WORLDS; i++) {
            Sketch world = randomWorld(random);
            for (CoverageQuestion question : questions()) {
                ByRule compared = compare(world, question);
                assertThat(compared.losers()).allMatch(row -> !row.causes().isEmpty());
                assertThat(compared.gainers()).allMatch(row -> !row.causes().isEmpty());
            }
        }
    }

    private static List<String> told(List<MunicipalityChange> rows, int sign) {
        return rows.stream()
                .map(row -> row.municipality().code() + " " + Math.round(1000 * sign * row.coveredPeople()) + " "
                        + row.causes().stream()
                                .map(cause -> cause.kind() + " "
                                        + cause.workshop().record().id())
                                .sorted()
                                .toList())
                .toList();
    }
}
