package fi.alunetwork.core.position;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.Grouping;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import fi.alunetwork.core.tie.Components;
import fi.alunetwork.core.tie.Leiden;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an answer on positions tells of itself. */
final class PositionHeader {

    private static final LocalizedName METHOD = LocalizedName.of(
            "Asemat yksinkertaisessa suuntaamattomassa verkossa: välittäjyys (betweenness, Brandes 2001), läheisyys"
                    + " (closeness, Wasserman ja Faust 1994), Burtin rajoite (constraint, 1992), Gouldin ja Fernandezin"
                    + " välittäjäroolit (brokerage, 1989), katkaisevat toimijat ja siteet (Hopcroft ja Tarjan 1973);"
                    + " yhteisöt Leiden-menetelmällä (Traag ym. 2019).",
            "Positioner i en enkel oriktad graf: mellanliggande (betweenness, Brandes 2001), närhet (closeness, Wasserman"
                    + " och Faust 1994), Burts begränsning (constraint, 1992), Goulds och Fernandez mäklarroller"
                    + " (brokerage, 1989), avskiljande aktörer och band (Hopcroft och Tarjan 1973); gemenskaper med"
                    + " Leidenmetoden (Traag m.fl. 2019).",
            "Positions in a simple undirected graph: betweenness (Brandes 2001), closeness (Wasserman and Faust 1994),"
                    + " Burt's constraint (1992), Gould and Fernandez's brokerage roles (1989), cut points and bridges"
                    + " (Hopcroft and Tarjan 1973); communities by the Leiden algorithm (Traag et al. 2019).");
    private static final LocalizedName NO_DISTANCES = LocalizedName.of(
            "Läheisyyttä ei ole laskettu, koska se vaatisi haun jokaisesta toimijasta, kuten tarkka välittäjyyskin.",
            "Närheten är inte uträknad, eftersom den kräver en sökning från varje aktör, liksom exakt mellanliggande.",
            "Closeness is not measured, because it would take a search from every actor, as exact betweenness would.");

    private PositionHeader() {}

    static AnswerHeader of(PositionAnswer answer) {
        return answer.network().header(METHOD, parameters(answer), notes(answer));
    }

    private static List<Parameter> parameters(PositionAnswer answer) {
        PositionQuestion question = answer.question();
        return List.of(
                new Parameter(
                        "betweenness",
                        answer.betweennessMethod() == Measured.EXACT
                                ? "EXACT"
                                : "SAMPLED from " + answer.pivots() + " pivots of "
                                        + answer.network().actors().size() + " actors"),
                new Parameter(
                        "groupings",
                        question.groupings().stream().map(PositionHeader::words).collect(Collectors.joining(", "))),
                new Parameter("communities", "Leiden, resolution " + Leiden.RESOLUTION),
                new Parameter("seed", String.valueOf(question.seed())));
    }

    private static List<LocalizedName> notes(PositionAnswer answer) {
        List<LocalizedName> notes = new ArrayList<>();
        if (answer.betweennessMethod() == Measured.SAMPLED) {
            notes.add(estimated(answer.pivots()));
            notes.add(NO_DISTANCES);
        }
        CooperationNetwork network = answer.network();
        Components components = Components.of(network.ties());
        if (components.count() > 1) {
            notes.add(largestOnly(
                    network.ties().ties() == 0 ? 0 : components.size(components.largest()),
                    network.actors().size()));
        }
        for (Grouping grouping : answer.question().groupings()) {
            int unknown = grouping.of(network).unknown();
            if (unknown > 0) {
                notes.add(withoutGroup(words(grouping), unknown));
            }
        }
        return notes;
    }

    private static LocalizedName estimated(int pivots) {
        return LocalizedName.of(
                "Välittäjyys on arvio, joka perustuu hakuihin " + pivots + " arvotusta toimijasta.",
                "Mellanliggandet är en uppskattning från sökningar från " + pivots + " lottade aktörer.",
                "Betweenness is an estimate from searches from " + pivots + " actors drawn by lot.");
    }

    private static LocalizedName largestOnly(int known, int all) {
        return LocalizedName.of(
                "Verkko on useassa osassa: ominaisvektoriarvo tunnetaan vain suurimman osan toimijoille (" + known + "/"
                        + all + ").",
                "Nätverket är i flera delar: egenvektorvärdet är känt bara för aktörerna i den största (" + known + "/"
                        + all + ").",
                "The network is in several parts: eigenvector values are known only for actors of the largest one ("
                        + known + " of " + all + ").");
    }

    private static LocalizedName withoutGroup(String grouping, int unknown) {
        return LocalizedName.of(
                "Toimijoita, joiden ryhmä (" + grouping + ") ei ole tiedossa: " + unknown
                        + ". Ne eivät ole mukana välittäjärooleissa.",
                "Aktörer vars grupp (" + grouping + ") inte är känd: " + unknown + ". De ingår inte i mäklarrollerna.",
                "Actors whose group (" + grouping + ") is not known: " + unknown
                        + ". They take no part in brokerage roles.");
    }

    private static String words(Grouping grouping) {
        return grouping.by() == Grouping.By.AREA
                ? "AREA " + grouping.areaKind()
                : grouping.by().name();
    }
}
