package fi.alunetwork.core.consortium;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnering.Cell;
import fi.alunetwork.core.partnering.Cells;
import fi.alunetwork.core.partnering.ServicePackage;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.ScopeHeader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an answer on a consortium tells of itself. */
final class ConsortiumHeader {

    private static final LocalizedName COVERING = LocalizedName.of(
            "Vähiten kumppaneita (tai halvimmat), jotka yhdessä tavoittavat jokaisen solun (kunta ja palvelu), jonka joku"
                    + " tavoittaa: joukkopeite (LSCP, Toregas ym. 1971) todistuksineen.",
            "Minsta antalet partner (eller de billigaste) som tillsammans når varje cell (kommun och service) som någon"
                    + " når: mängdtäckning (LSCP, Toregas m.fl. 1971) med bevis.",
            "The fewest (or cheapest) partners that together reach every cell (a municipality and a service) that anybody"
                    + " reaches: set covering (LSCP, Toregas et al. 1971) with proof.");
    private static final LocalizedName MOST_PEOPLE = LocalizedName.of(
            "Enintään annettu määrä kumppaneita, jotka yhdessä tavoittavat eniten ihmisiä: suurin peitto (MCLP, Church ja"
                    + " ReVelle 1974) todistuksineen.",
            "Högst ett givet antal partner som tillsammans når flest människor: största täckning (MCLP, Church och ReVelle"
                    + " 1974) med bevis.",
            "At most so many partners that together reach the most people: maximal covering (MCLP, Church and ReVelle"
                    + " 1974) with proof.");
    private static final LocalizedName EACH_SERVICE = LocalizedName.of(
            "Ihminen lasketaan kerran kutakin palvelua kohden.",
            "En människa räknas en gång för varje service.",
            "A person counts once for each service.");
    private static final LocalizedName NO_CAPACITY = LocalizedName.of(
            "Paikkojen riittävyyttä ei ole otettu huomioon; vain tarjonta, jossa ei ole yhtään paikkaa, on jätetty pois.",
            "Om platserna räcker har inte beaktats; bara utbud utan en enda plats har lämnats bort.",
            "Whether there are places enough is not looked at; only offers without any place are left out.");

    private static final LocalizedName CAPACITY = LocalizedName.of(
            "Jokaisella on oltava paikka: väki voi jakautua eri kumppaneille, ja tarjonta, jonka paikkoja ei tunneta,"
                    + " lasketaan ilman paikkoja.",
            "Alla ska ha en plats: människorna kan fördelas på olika partner, och ett utbud vars platser inte är kända"
                    + " räknas utan platser.",
            "Everybody has to have a place: people may go to different partners, and an offer whose places are not"
                    + " known counts without any.");

    private ConsortiumHeader() {}

    static AnswerHeader of(
            DatedGraph graph, ConsortiumQuestion question, Cells cells, List<ConsortiumCell> covered, Budget budget) {
        double all = Cell.people(cells.all());
        double unknown =
                Cell.people(cells.all().stream().filter(cell -> !cell.certain()).toList());
        double invented = Cell.people(invented(graph, question, cells, covered, budget));
        LocalizedName method = question.goal() == ConsortiumQuestion.Goal.MOST_PEOPLE ? MOST_PEOPLE : COVERING;
        return ScopeHeader.of(
                graph,
                question.produced().scope(),
                cells.demand(),
                new ScopeHeader.Own(
                        method,
                        parameters(graph, question),
                        cells.municipalities().size(),
                        new Share(invented, all),
                        new Share(unknown, all),
                        notes(question, cells)));
    }

    /** The cells of which the answer would be another without illustrative records. */
    private static List<Cell> invented(
            DatedGraph graph, ConsortiumQuestion question, Cells cells, List<ConsortiumCell> covered, Budget budget) {
        ServicePackage produced = question.produced();
        Scope scope = produced.scope();
        if (scope.provenance() == Provenance.Kind.ILLUSTRATIVE) {
            return covered.stream().map(ConsortiumCell::cell).toList();
        }
        if (scope.provenance() == Provenance.Kind.SOURCED) {
            return List.of();
        }
        Cells sourced = Cells.of(graph, produced.among(scope.from(Provenance.Kind.SOURCED)), budget);
        return covered.stream()
                .filter(cell -> isInvented(cell, sourced, question.providersPerCell())
                        || (question.places() != null && cells.restsOnInvention(cell.cell())))
                .map(ConsortiumCell::cell)
                .toList();
    }

    private static boolean isInvented(ConsortiumCell cell, Cells sourced, int needed) {
        Cell same = sourced.all().get(cell.cell().number());
        if (!cell.covered()) {
            return same.state() != cell.cell().state()
                    || same.certain() != cell.cell().certain();
        }
        Set<OrganisationId> still = new HashSet<>();
        same.partners()
                .forEach(number ->
                        still.add(sourced.partners().get(number).record().id()));
        return cell.partners().stream()
                        .filter(partner -> still.contains(partner.record().id()))
                        .count()
                < needed;
    }

    private static List<Parameter> parameters(DatedGraph graph, ConsortiumQuestion question) {
        ServicePackage produced = question.produced();
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter("goal", question.goal().name()));
        parameters.addAll(produced.parameters(graph));
        parameters.add(new Parameter("most", String.valueOf(question.most())));
        parameters.add(new Parameter("providersPerCell", String.valueOf(question.providersPerCell())));
        parameters.add(new Parameter("mustHave", question.mustHave().toString()));
        parameters.add(new Parameter("mustNot", question.mustNot().toString()));
        PlacesNeeded places = question.places();
        parameters.add(new Parameter(
                "places",
                places == null
                        ? "not looked at"
                        : places.perThousand() + " for 1000 people, known of " + places.knownAtLeast()
                                + " of the offers"));
        if (question.goal() == ConsortiumQuestion.Goal.LEAST_COST) {
            parameters.add(new Parameter("costs", question.costs() + ", others 1"));
        }
        parameters.add(new Parameter("bond", question.bond().name()));
        parameters.add(new Parameter("ties", question.ties().words()));
        parameters.addAll(question.search().parameters());
        return parameters;
    }

    private static List<LocalizedName> notes(ConsortiumQuestion question, Cells cells) {
        List<LocalizedName> notes = new ArrayList<>();
        notes.add(EACH_SERVICE);
        notes.add(question.places() == null ? NO_CAPACITY : CAPACITY);
        long without =
                cells.all().stream().filter(cell -> Double.isNaN(cell.people())).count();
        if (without > 0) {
            notes.add(LocalizedName.of(
                    "Soluja, joiden väkimäärää ei tiedetä: " + without
                            + ". Ne on tavoitettava, mutta ne eivät näy ihmisten luvuissa.",
                    "Celler vars folkmängd inte är känd: " + without
                            + ". De ska nås, men syns inte i siffrorna om människor.",
                    "Cells of which the people are not known: " + without
                            + ". They have to be reached, but count in no figure of people."));
        }
        return notes;
    }
}
