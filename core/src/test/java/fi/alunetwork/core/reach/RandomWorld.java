package fi.alunetwork.core.reach;

import static fi.alunetwork.core.graph.ProvisionSketch.lasting;
import static fi.alunetwork.core.graph.ProvisionSketch.places;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.workshop.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A small world drawn by dice: up to seven municipalities on the meridian, four organisations and some youth workshops,
 * whose register is whole. Kept as plain lists beside, so that a test can work out the answer by the definition.
 */
public final class RandomWorld {

    /** The day asked about. */
    public static final String DAY = "2024-06-01";

    /** A municipality: its kilometres north and its people. */
    public record Home(double km, int people) {}

    /** A workshop: its home, its operator, its places if known, and whether it is known to be open. */
    public record House(int home, int operator, @Nullable Integer places, boolean open) {}

    private final List<Home> homes = new ArrayList<>();
    private final List<House> houses = new ArrayList<>();

    /** Draws a world. */
    public RandomWorld(Random random) {
        int municipalities = 1 + random.nextInt(7);
        for (int i = 0; i < municipalities; i++) {
            homes.add(new Home(random.nextInt(160), random.nextInt(64)));
        }
        int workshops = random.nextInt(9);
        for (int i = 0; i < workshops; i++) {
            addHouse(random);
        }
    }

    /** Adds one more workshop. */
    public void addHouse(Random random) {
        Integer places = random.nextInt(8) == 0 ? null : random.nextInt(20);
        houses.add(new House(random.nextInt(homes.size()), random.nextInt(4), places, random.nextInt(7) > 0));
    }

    /** The municipalities. */
    public List<Home> homes() {
        return homes;
    }

    /** The workshops. */
    public List<House> houses() {
        return houses;
    }

    /** The distance between the municipality and the workshop, as the answer measures it. */
    public double way(Home home, House house) {
        return Sketch.km(home.km()).distanceKm(Sketch.km(homes.get(house.home()).km()));
    }

    /** The picture, with ids in the order of the lists. */
    public DatedGraph graph() {
        return graph(false);
    }

    /** The picture, with ids in the order of the lists or in the opposite one. */
    public DatedGraph graph(boolean turned) {
        Sketch world = new Sketch();
        String[] codes = new String[homes.size()];
        for (int i = 0; i < homes.size(); i++) {
            codes[i] = String.format(Locale.ROOT, "%03d", turned ? 900 - i : i + 1);
            world.municipality(codes[i], homes.get(i).km(), homes.get(i).people());
        }
        world.county("01", codes).registerWhole("01", Sketch.SOURCED);
        for (int operator = 0; operator < 4; operator++) {
            world.organisation(organisation(operator, turned), LegalForm.ASSOCIATION, codes[0]);
        }
        Lifespan seenOnce = new Lifespan(Period.ALWAYS, LocalDate.of(2013, 12, 31));
        for (int i = 0; i < houses.size(); i++) {
            House house = houses.get(i);
            String id = "w" + (turned ? 90 - i : 10 + i);
            world.workshop(id, organisation(house.operator(), turned), codes[house.home()])
                    .provision(
                            id,
                            Service.YOUTH_WORKSHOP,
                            p -> lasting(house.open() ? Lifespan.ALWAYS : seenOnce)
                                    .apply(places(house.places()).apply(p)));
        }
        return world.on(DAY);
    }

    private static String organisation(int number, boolean turned) {
        return "o" + (turned ? 9 - number : number);
    }
}
