package fi.alunetwork.core.siting;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.reach.ScopeHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an answer on new points tells of itself. */
final class SitingHeader {

    private static final LocalizedName METHOD = LocalizedName.of(
            "Uusien pisteiden sijoittaminen nykyisten rinnalle, raja-arvo mukaan lukien, todistuksineen:",
            "Placering av nya punkter vid sidan av de befintliga, gränsen inräknad, med bevis:",
            "Siting new points beside the existing ones, threshold inclusive, with proof:");
    private static final LocalizedName OPEN_TO_ALL = LocalizedName.of(
            "Uuden pisteen oletetaan ottavan kaikki kysytyn alueen asukkaat; paikkojen riittävyyttä, kustannuksia ja"
                    + " sitä, kuka saa tuottaa palvelun, ei ole otettu huomioon.",
            "En ny punkt antas ta emot alla invånare i det område som frågan gäller; om platserna räcker, kostnader och"
                    + " vem som får producera servicen har inte beaktats.",
            "A new point is taken to admit all residents of the area asked; whether places are enough, costs, and who may"
                    + " produce the service are not looked at.");
    private static final LocalizedName NOT_KNOWN_COUNT = LocalizedName.of(
            "Uuden pisteen kattamiksi lasketaan myös ne, joista ei ole tiedossa, onko heillä palvelu jo lähellä: osa heistä"
                    + " voi olla katettu nytkin.",
            "Som nytäckta räknas också de om vilka det inte är känt om de redan har servicen i närheten: en del kan vara"
                    + " täckta redan nu.",
            "People of whom it is not known whether they have the service near by already count as newly covered: part of"
                    + " them may be covered as it is.");
    private static final LocalizedName ENDED_EARLY = LocalizedName.of(
            "Ainakin yhden haun aika ei riittänyt todistukseen: annettu ratkaisu on paras löydetty, ja raja kertoo, mitä"
                    + " parempi voisi enintään olla.",
            "Tiden räckte inte till bevis för åtminstone en sökning: lösningen är den bästa funna, och gränsen anger hur bra"
                    + " en bättre högst kunde vara.",
            "At least one search did not come to a proof: the plan given is the best found, and the bound tells how good a"
                    + " better one could be at most.");

    private SitingHeader() {}

    static AnswerHeader of(
            DatedGraph graph, SitingQuestion question, DemandFigures demand, Base base, List<ServiceSiting> services) {
        double total = services.stream()
                .mapToDouble(service -> service.before().people().denominator())
                .sum();
        double notKnown = services.stream()
                .mapToDouble(service -> service.before().peopleNotKnown())
                .sum();
        return ScopeHeader.of(
                graph,
                question.scope(),
                demand,
                new ScopeHeader.Own(
                        method(question.goals()),
                        parameters(question, base),
                        base.municipalities(),
                        new Share(Math.min(total, base.illustrative()), total),
                        new Share(notKnown, total),
                        notes(services)));
    }

    /**
     * What the answer is about.
     *
     * @param municipalities the number of municipalities of the area
     * @param candidates the number of candidates
     * @param illustrative people whose place rests on illustrative records, over all services
     */
    record Base(int municipalities, int candidates, double illustrative) {}

    private static LocalizedName method(List<SitingGoal> goals) {
        return LocalizedName.of(method(goals, Language.FI), method(goals, Language.SV), method(goals, Language.EN));
    }

    private static String method(List<SitingGoal> goals, Language language) {
        return METHOD.in(language) + " "
                + goals.stream().map(goal -> of(goal).in(language)).collect(Collectors.joining("; ")) + ".";
    }

    private static LocalizedName of(SitingGoal goal) {
        return switch (goal) {
            case MOST_PEOPLE ->
                LocalizedName.of(
                        "eniten uusia katettuja ihmisiä (MCLP, Church ja ReVelle 1974)",
                        "flest nytäckta människor (MCLP, Church och ReVelle 1974)",
                        "most people newly covered (MCLP, Church and ReVelle 1974)");
            case LEAST_DISTANCE ->
                LocalizedName.of(
                        "lyhin matka keskimäärin (p-mediaani, Hakimi 1964)",
                        "kortaste väg i medeltal (p-median, Hakimi 1964)",
                        "the shortest way on average (p-median, Hakimi 1964)");
            case LEAST_WORST_DISTANCE ->
                LocalizedName.of(
                        "lyhin pisin matka (p-keskus, Hakimi 1964, Minieka 1970)",
                        "kortaste längsta väg (p-center, Hakimi 1964, Minieka 1970)",
                        "the shortest longest way (p-center, Hakimi 1964, Minieka 1970)");
            case FEWEST_POINTS ->
                LocalizedName.of(
                        "vähiten pisteitä, jotka kattavat kaikki katettavissa olevat (LSCP, Toregas ym. 1971)",
                        "minst antal punkter som täcker alla som kan täckas (LSCP, Toregas m.fl. 1971)",
                        "the fewest points that cover everybody who can be covered (LSCP, Toregas et al. 1971)");
            case MOST_BACKUP ->
                LocalizedName.of(
                        "eniten ihmisiä, joilla on kaksi toimipistettä lähellä (varmistettu peitto, Hogan ja ReVelle"
                                + " 1986)",
                        "flest människor med två verksamhetsställen nära (reservtäckning, Hogan och ReVelle 1986)",
                        "most people with two sites near by (backup coverage, Hogan and ReVelle 1986)");
        };
    }

    private static List<Parameter> parameters(SitingQuestion question, Base base) {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter("goals", question.goals().toString()));
        parameters.add(new Parameter("services", question.services().toString()));
        question.services()
                .forEach(service -> parameters.add(new Parameter(
                        "rule of " + service, question.ruleFor(service).name())));
        parameters.add(new Parameter("threshold", question.threshold().toString()));
        parameters.add(new Parameter("points", String.valueOf(question.points())));
        Integer backup = question.backupPoints();
        parameters.add(new Parameter("backupPoints", backup == null ? "as many as FEWEST_POINTS" : backup.toString()));
        parameters.add(new Parameter(
                "candidates",
                base.candidates()
                        + (question.candidates() == null ? " centres of the area's municipalities" : " given")));
        parameters.add(new Parameter(
                "searchMillis", String.valueOf(question.searchTime().toMillis())));
        return parameters;
    }

    private static List<LocalizedName> notes(List<ServiceSiting> services) {
        List<LocalizedName> notes = new ArrayList<>();
        notes.add(OPEN_TO_ALL);
        if (services.stream().anyMatch(service -> service.before().peopleNotKnown() > 0)) {
            notes.add(NOT_KNOWN_COUNT);
        }
        int withoutFigure =
                services.stream().mapToInt(ServiceSiting::withoutFigure).max().orElse(0);
        if (withoutFigure > 0) {
            notes.add(withoutFigure(withoutFigure));
        }
        int ways = services.stream().mapToInt(ServiceSiting::waysNotKnown).sum();
        if (ways > 0) {
            notes.add(waysNotKnown(ways));
        }
        if (services.stream().flatMap(service -> service.plans().stream()).anyMatch(SitingHeader::isUnproved)) {
            notes.add(ENDED_EARLY);
        }
        return notes;
    }

    private static boolean isUnproved(SitingPlan plan) {
        return isUnproved(plan.status())
                || plan.curve().stream().map(CurvePoint::status).anyMatch(SitingHeader::isUnproved);
    }

    private static boolean isUnproved(Status status) {
        return status == Status.FEASIBLE || status == Status.TIME_LIMIT;
    }

    private static LocalizedName withoutFigure(int municipalities) {
        return LocalizedName.of(
                "Kuntia, joiden väkimäärää ei tiedetä: " + municipalities
                        + ". Ne on katettava, mutta ne eivät näy ihmisten luvuissa.",
                "Kommuner vars folkmängd inte är känd: " + municipalities
                        + ". De ska täckas, men syns inte i siffrorna om människor.",
                "Municipalities of which the people are not known: " + municipalities
                        + ". They have to be covered, but count in no figure of people.");
    }

    private static LocalizedName waysNotKnown(int pairs) {
        return LocalizedName.of(
                "Matkoja asuinpaikasta ehdokaspaikkaan, joita ei tiedetä: " + pairs
                        + ". Ehdokas on silloin tavoittamattomissa, mikä ei tarkoita, että se on kaukana.",
                "Vägar från en bostadsort till en kandidatplats som inte är kända: " + pairs
                        + ". Kandidaten är då utom räckhåll, vilket inte betyder att den är långt borta.",
                "Ways from where people live to a candidate that are not known: " + pairs
                        + ". The candidate is then out of reach, which does not mean that it is far.");
    }
}
