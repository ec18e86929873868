package fi.alunetwork.core.cohesion;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.Grouping;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an answer on cohesion tells of itself. */
final class CohesionHeader {

    private static final LocalizedName METHOD = LocalizedName.of(
            "Koheesio: yksinkertaisen suuntaamattoman verkon tiheys, keskittyneisyys, transitiivisuus ja ryhmien väliset"
                    + " siteet; E-I-indeksi verrattuna ryhmien koosta odotettuun ja satunnaisiin ryhmiin.",
            "Kohesion: täthet, centralisering, transitivitet och band mellan grupper i en enkel oriktad graf; E-I-indexet"
                    + " jämfört med det som väntas av gruppernas storlek och med slumpade grupper.",
            "Cohesion: density, centralisation, transitivity and ties between groups of a simple undirected graph; the"
                    + " E-I index beside the one expected from group sizes and beside groups dealt out at random.");
    private static final LocalizedName DENSITY = LocalizedName.of(
            "Tiheyttä ei voi verrata erikokoisten verkostojen välillä, sillä se pienenee verkoston kasvaessa;"
                    + " siteitä toimijaa kohti voi verrata.",
            "Tätheten kan inte jämföras mellan nätverk av olika storlek, eftersom den sjunker när nätverket växer; band"
                    + " per aktör kan jämföras.",
            "Density cannot be compared between networks of unequal size, because it falls as a network grows; ties per"
                    + " actor (mean degree) can.");
    private static final LocalizedName PARTS = LocalizedName.of(
            "Toimija voi kuulua useaan osaan, eivätkä osien väliset siteet kuulu mihinkään: osat eivät ole yhteensä"
                    + " koko verkosto.",
            "En aktör kan höra till flera delar, och band mellan delar hör inte till någon: delarna utgör inte"
                    + " tillsammans hela nätverket.",
            "An actor can be in several parts, and ties between parts are in none: the parts do not add up to the whole.");

    private static final LocalizedName MEMBERS = LocalizedName.of(
            "ALU-verkoston jäsen, jota mikään lähde ei nimeä, näyttää ulkopuoliselta.",
            "En medlem av ett ALU-nätverk som ingen källa namnger ser ut att stå utanför det.",
            "A member of an ALU network that no source names looks as if it stood outside.");

    private CohesionHeader() {}

    static AnswerHeader of(CooperationNetwork network, CohesionQuestion question) {
        List<LocalizedName> notes = new ArrayList<>();
        notes.add(DENSITY);
        Split.By by = question.split().by();
        if (by == Split.By.ALU_NETWORK || by == Split.By.AREA) {
            notes.add(PARTS);
        }
        if (by == Split.By.ALU_NETWORK) {
            notes.add(MEMBERS);
        }
        return network.header(METHOD, parameters(question), notes);
    }

    private static List<Parameter> parameters(CohesionQuestion question) {
        Split split = question.split();
        return List.of(
                new Parameter(
                        "split",
                        split.by() == Split.By.AREA
                                ? "AREA " + split.areaKind()
                                : split.by().name()),
                new Parameter(
                        "groupings",
                        question.groupings().stream().map(CohesionHeader::words).collect(Collectors.joining(", "))),
                new Parameter("permutations", String.valueOf(question.permutations())),
                new Parameter("seed", String.valueOf(question.seed())));
    }

    private static String words(Grouping grouping) {
        return grouping.by() == Grouping.By.AREA
                ? "AREA " + grouping.areaKind()
                : grouping.by().name();
    }
}
