package fi.alunetwork.core.reach;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.regime.Reading;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.statistics.Demand;
import fi.alunetwork.core.travel.TravelCost;
import fi.alunetwork.core.workshop.TargetGroup;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Whom an answer is about, which offers it counts, and how it measures the way: what every question on reach shares.
 *
 * @param demand what municipalities are weighed by
 * @param base which municipalities the answer is about; an area overrides it
 * @param area only the municipalities of this area; null for the base
 * @param producers which producers count
 * @param reading how disputed rules are read where producers must be lawful
 * @param provenance only records of this provenance, completeness included; null for all
 * @param assumeOpen whether a provision whose existence is not known on the day counts as if it were open
 * @param language only provisions in this language; null for any
 * @param age only provisions that admit a person of this age, those of unknown target group included; null for any
 * @param travel how the way is measured
 */
public record Scope(
        Demand demand,
        Base base,
        @Nullable RegionId area,
        Producers producers,
        Reading reading,
        Provenance.@Nullable Kind provenance,
        boolean assumeOpen,
        @Nullable Language language,
        @Nullable Integer age,
        TravelCost travel) {

    /** Residents of the mainland, every producer, straight lines. */
    public static final Scope MAINLAND = new Scope(
            Demand.RESIDENTS,
            Base.MAINLAND,
            null,
            Producers.ANY,
            Reading.LENIENT,
            null,
            false,
            null,
            null,
            TravelCost.STRAIGHT_LINE);

    /**
     * Checks the values.
     *
     * @throws BadQuestionException where the age is none
     */
    public Scope {
        if (age != null && (age < 0 || age > TargetGroup.OLDEST)) {
            throw BadQuestionException.badArgument(
                    "age is " + age + "; expected 0 to " + TargetGroup.OLDEST + ". Maybe a year of birth was given.");
        }
    }

    /** The same, weighed by something else. */
    public Scope weighedBy(Demand other) {
        return but(draft -> draft.demand = other);
    }

    /** The same over another base. */
    public Scope over(Base other) {
        return but(draft -> draft.base = other);
    }

    /** The same for one area. */
    public Scope in(RegionId other) {
        return but(draft -> draft.area = other);
    }

    /** The same, counting other producers. */
    public Scope counting(Producers other) {
        return but(draft -> draft.producers = other);
    }

    /** The same with disputed rules read in another way. */
    public Scope read(Reading other) {
        return but(draft -> draft.reading = other);
    }

    /** The same of records of one provenance. */
    public Scope from(Provenance.Kind kind) {
        return but(draft -> draft.provenance = kind);
    }

    /** The same, counting what may be open as open. */
    public Scope assumingOpen() {
        return but(draft -> draft.assumeOpen = true);
    }

    /** The same of provisions in a language. */
    public Scope spoken(Language other) {
        return but(draft -> draft.language = other);
    }

    /** The same for a person of an age. */
    public Scope atAge(int other) {
        return but(draft -> draft.age = other);
    }

    /** The same with the way measured otherwise. */
    public Scope by(TravelCost other) {
        return but(draft -> draft.travel = other);
    }

    /**
     * The municipalities that the answer is about, in the order of their codes.
     *
     * @throws BadQuestionException where the area is not known
     */
    public List<MunicipalityOnDate> municipalities(DatedGraph graph) {
        if (area != null) {
            return graph.getRegion(area).municipalitiesByNearestMembership();
        }
        return wholeBase(graph);
    }

    /** The municipalities of the base, whatever the area, in the order of their codes. */
    public List<MunicipalityOnDate> wholeBase(DatedGraph graph) {
        return graph.municipalities().stream()
                .filter(m -> base == Base.WHOLE_COUNTRY || m.record().mainland())
                .toList();
    }

    private Scope but(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.scope();
    }

    /** A scope while it is being changed. */
    private static final class Draft {

        private Demand demand;
        private Base base;
        private @Nullable RegionId area;
        private Producers producers;
        private Reading reading;
        private Provenance.@Nullable Kind provenance;
        private boolean assumeOpen;
        private @Nullable Language language;
        private @Nullable Integer age;
        private TravelCost travel;

        Draft(Scope original) {
            this.demand = original.demand;
            this.base = original.base;
            this.area = original.area;
            this.producers = original.producers;
            this.reading = original.reading;
            this.provenance = original.provenance;
            this.assumeOpen = original.assumeOpen;
            this.language = original.language;
            this.age = original.age;
            this.travel = original.travel;
        }

        Scope scope() {
            return new Scope(demand, base, area, producers, reading, provenance, assumeOpen, language, age, travel);
        }
    }
}
