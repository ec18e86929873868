package fi.alunetwork.core.scenario;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.graph.Assumptions;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.Effect;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.regime.RegimeId;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A graph while the changes of a scenario are made to it, one after the other, and what is found wrong with them. */
final class Draft {

    private static final int SHOWN = 200;

    private final WorkshopGraph original;
    private final LocalDate day;
    private final String scenario;
    private final Budget budget;
    private final Records records;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Effect> effects;
    private @Nullable RegimeId regime;
    private @Nullable DatedGraph picture;
    private int position;
    private String kind = "";
    private boolean faulty;
    private LocalizedName description = LocalizedName.finnish("-");
    private final Set<WorkshopId> workshops = new HashSet<>();
    private final Set<ProvisionId> provisions = new HashSet<>();
    private final Set<OrganisationId> organisations = new HashSet<>();
    private final Set<PartnershipId> partnerships = new HashSet<>();
    private final Set<MunicipalityCode> municipalities = new HashSet<>();
    private final List<LocalizedName> notes = new ArrayList<>();

    /**
     * A graph to which no change is made yet.
     *
     * @param budget looked at whenever a picture is made, which is the work that grows with the graph
     */
    Draft(WorkshopGraph original, LocalDate day, String scenario, Budget budget) {
        this.original = original;
        this.day = day;
        this.budget = budget;
        this.scenario = original.assumptions().scenario() + scenario;
        this.records = new Records(original.contents());
        this.effects = new ArrayList<>(original.assumptions().effects());
        this.regime = original.assumptions().regime();
    }

    /** From now on problems and effects are of this change. */
    void begin(Change change) {
        position++;
        kind = change.kind();
        faulty = false;
        workshops.clear();
        provisions.clear();
        organisations.clear();
        partnerships.clear();
        municipalities.clear();
        notes.clear();
    }

    /** The change was made, or found wrong. */
    void end() {
        if (!faulty) {
            effects.add(new Effect(
                    position, description, workshops, provisions, organisations, partnerships, municipalities, notes));
        }
    }

    /** The graph after all changes. */
    WorkshopGraph finished() {
        if (!problems.isEmpty()) {
            throw new BadScenarioException(problems);
        }
        return graph();
    }

    /** The first day on which the changes hold. */
    LocalDate day() {
        return day;
    }

    /** The records as the changes so far left them. */
    Records records() {
        return records;
    }

    /** The picture of the day as the changes so far left it. */
    DatedGraph picture() {
        if (picture == null || records.changedSinceAsked()) {
            budget.check();
            picture = graph().asOf(day);
        }
        return picture;
    }

    /** The picture of another day as the changes so far left it. */
    DatedGraph pictureOf(LocalDate other) {
        budget.check();
        return picture().graph().asOf(other);
    }

    private WorkshopGraph graph() {
        GraphContents contents = records.contents(original.contents());
        return original.assumingFrom(day, contents, new Assumptions(scenario, regime, effects));
    }

    /** The regime that holds, whatever the day; null for the one in force. */
    @Nullable RegimeId regime() {
        return regime;
    }

    void apply(RegimeId other) {
        regime = other;
        picture = null;
    }

    /** Notes that the present change cannot be made. */
    void problem(String field, Object value, String expected, String maybe) {
        faulty = true;
        problems.add(new Problem(position, kind + "." + field, "\"" + shown(value) + "\"", expected, maybe));
    }

    /** A list may be as long as the question. */
    private static String shown(Object value) {
        String text = String.valueOf(value);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** Whether the present change cannot be made. */
    boolean isFaulty() {
        return faulty;
    }

    /** What the present change assumes, in words. */
    void tell(String key, Object... arguments) {
        description = Words.tell(key, arguments);
    }

    /** What the present change leaves behind or open, in words. */
    void note(String key, Object... arguments) {
        notes.add(Words.tell(key, arguments));
    }

    void touch(WorkshopId id) {
        workshops.add(id);
    }

    void touch(ProvisionId id) {
        provisions.add(id);
    }

    void touch(OrganisationId id) {
        organisations.add(id);
    }

    void touch(PartnershipId id) {
        partnerships.add(id);
    }

    void touch(MunicipalityCode code) {
        municipalities.add(code);
    }

    /** An id for what the present change makes; the same scenario always makes the same ids. */
    String newId(String from) {
        return records.free("scenario-" + position + "-" + from);
    }

    /** Where what the present change makes comes from. */
    Provenance assumed() {
        return new Provenance(Provenance.Kind.ILLUSTRATIVE, "assumed by change " + position + " of a scenario");
    }

    /** Where a record comes from that the present change makes of another one: as good as that, and no better. */
    Provenance changed(Provenance from) {
        String citation = from.citation() == null ? "" : from.citation() + "; ";
        return new Provenance(from.kind(), citation + "changed by change " + position + " of a scenario");
    }
}
