package fi.alunetwork.core.reach;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What an answer in a scope tells of itself: what the scope makes of it, beside what the analysis has to say. */
public final class ScopeHeader {

    private static final long YEARS_APART = 2;

    private static final LocalizedName INVENTED = LocalizedName.of(
            "Osa vastauksesta perustuu esimerkkitietoon, joka on keksitty eikä kerro todellisista kunnista.",
            "En del av svaret bygger på exempeldata, som är påhittade och inte berättar om verkliga kommuner.",
            "Part of the answer rests on illustrative data, which is invented and says nothing of real municipalities.");
    private static final LocalizedName UNKNOWN = LocalizedName.of(
            "Osa ei ole tiedossa: rekisteristä puuttuva palvelu ei ole sama kuin ei palvelua.",
            "En del är inte känd: att en service saknas i registret betyder inte att den saknas.",
            "Part is not known: a service that the register lacks is not a service that is lacking.");

    private ScopeHeader() {}

    /**
     * What an analysis has to say of its answer.
     *
     * @param method how the answer was found, in words
     * @param parameters its own parameters; those of the scope follow them
     * @param municipalities the number of municipalities in the base
     * @param illustrative the part of the weight whose answer rests on illustrative records
     * @param notKnown the part of the weight whose answer is not known
     * @param notes what the reader should mind of this analysis
     */
    public record Own(
            LocalizedName method,
            List<Parameter> parameters,
            int municipalities,
            Share illustrative,
            Share notKnown,
            List<LocalizedName> notes) {

        public Own {
            parameters = List.copyOf(parameters);
            notes = List.copyOf(notes);
        }
    }

    /** The header of an answer on a picture. */
    public static AnswerHeader of(DatedGraph graph, Scope scope, DemandFigures demand, Own own) {
        List<Parameter> parameters = new ArrayList<>(own.parameters());
        parameters.addAll(parameters(graph, scope, demand));
        return AnswerHeader.of(
                graph,
                own.method(),
                parameters,
                own.municipalities(),
                demand.date(),
                own.illustrative(),
                own.notKnown(),
                notes(graph, scope, demand, own));
    }

    private static List<Parameter> parameters(DatedGraph graph, Scope scope, DemandFigures demand) {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter(
                "demand", demand.indicator().id() + " in " + demand.indicator().unit() + ", " + demand.date()));
        parameters.add(new Parameter(
                "base",
                scope.area() == null ? scope.base().name() : scope.area().toString()));
        parameters.add(new Parameter("travel", scope.travel().method().in(Language.EN)));
        parameters.add(new Parameter("producers", scope.producers().name()));
        if (scope.producers() != Producers.ANY) {
            parameters.add(new Parameter("reading", scope.reading().name()));
            parameters.add(new Parameter(
                    "regime",
                    graph.regime().id() + ": " + graph.regime().names().in(Language.EN)));
        }
        parameters.add(new Parameter(
                "provenance",
                scope.provenance() == null
                        ? "SOURCED and ILLUSTRATIVE"
                        : scope.provenance().name()));
        parameters.add(new Parameter("assumeOpen", String.valueOf(scope.assumeOpen())));
        if (scope.language() != null) {
            parameters.add(new Parameter("language", scope.language().name()));
        }
        if (scope.age() != null) {
            parameters.add(new Parameter("age", scope.age().toString()));
        }
        return parameters;
    }

    private static List<LocalizedName> notes(DatedGraph graph, Scope scope, DemandFigures demand, Own own) {
        List<LocalizedName> notes = new ArrayList<>();
        if (own.illustrative().numerator() > 0) {
            notes.add(INVENTED);
        }
        if (own.notKnown().numerator() > 0) {
            notes.add(UNKNOWN);
        }
        if (Math.abs(ChronoUnit.YEARS.between(demand.date(), graph.date())) >= YEARS_APART) {
            notes.add(datesApart(graph.date(), demand.date()));
        }
        if (scope.area() != null) {
            graph.getRegion(scope.area())
                    .membershipDay()
                    .filter(day -> !day.equals(graph.date()))
                    .ifPresent(day -> notes.add(membership(day)));
        }
        notes.addAll(own.notes());
        notes.add(scope.travel().caution());
        return notes;
    }

    private static LocalizedName datesApart(LocalDate division, LocalDate demand) {
        return LocalizedName.of(
                "Kuntajako on päivältä " + division + ", väestö tai muu kysyntä päivältä " + demand + ".",
                "Kommunindelningen är från " + division + ", befolkningen eller annan efterfrågan från " + demand + ".",
                "The municipal division is of " + division + ", residents or other demand of " + demand + ".");
    }

    private static LocalizedName membership(LocalDate day) {
        return LocalizedName.of(
                "Alueella ei ollut kuntia sinä päivänä; kunnat ovat päivän " + day + " jäsenyyden mukaan.",
                "Området hade inga kommuner den dagen; kommunerna är enligt medlemskapet " + day + ".",
                "The area had no municipalities on the day; they are by the membership of " + day + ".");
    }
}
