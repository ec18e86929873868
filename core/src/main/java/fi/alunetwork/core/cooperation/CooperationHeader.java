package fi.alunetwork.core.cooperation;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an answer on cooperation tells of itself, whatever it is about. */
final class CooperationHeader {

    private CooperationHeader() {}

    /** How agreements became ties, in words. */
    static LocalizedName methodOf(Projection projection) {
        return projection == Projection.STAR
                ? LocalizedName.of(
                        "Sopimuksen osapuolet on sidottu siihen, jonka ympärillä sopimus on.",
                        "Avtalets parter är knutna till den som avtalet kretsar kring.",
                        "The parties of an agreement are tied to the one that it turns on.")
                : LocalizedName.of(
                        "Sopimuksen osapuolet on sidottu kaikki toisiinsa.",
                        "Avtalets parter är alla knutna till varandra.",
                        "The parties of an agreement are all tied to each other.");
    }

    static AnswerHeader of(
            CooperationNetwork network, LocalizedName method, List<Parameter> own, List<LocalizedName> notes) {
        List<Parameter> parameters = new ArrayList<>(own);
        parameters.addAll(parameters(network.scope()));
        List<Tie> ties = network.listTies();
        int uncertain = network.tally().uncertain();
        int all = network.scope().assumeOpen()
                ? network.tally().partnerships()
                : network.tally().partnerships() + uncertain;
        Share illustrative = new Share(ties.stream().filter(Tie::isIllustrative).count(), ties.size());
        int municipalities = (int) network.actors().stream()
                .map(Actor::municipality)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        List<LocalizedName> told = new ArrayList<>(notes(network, illustrative));
        told.addAll(notes);
        return AnswerHeader.of(
                network.graph(),
                method,
                parameters,
                municipalities,
                null,
                illustrative,
                new Share(uncertain, all),
                told);
    }

    private static List<Parameter> parameters(CooperationScope scope) {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter("actors", scope.actors().name()));
        parameters.add(new Parameter("projection", scope.projection().name()));
        parameters.add(new Parameter("models", names(scope.models())));
        parameters.add(new Parameter("services", names(scope.services())));
        parameters.add(new Parameter("roles", names(scope.roles())));
        parameters.add(new Parameter(
                "area", scope.area() == null ? "all" : scope.area().toString()));
        parameters.add(new Parameter(
                "network", scope.network() == null ? "all" : scope.network().toString()));
        parameters.add(new Parameter("sharedMembership", String.valueOf(scope.sharedMembership())));
        parameters.add(new Parameter(
                "provenance",
                scope.provenance() == null
                        ? "SOURCED and ILLUSTRATIVE"
                        : scope.provenance().name()));
        parameters.add(new Parameter("assumeOpen", String.valueOf(scope.assumeOpen())));
        return parameters;
    }

    private static String names(@Nullable Set<? extends Enum<?>> values) {
        return values == null ? "all" : values.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static List<LocalizedName> notes(CooperationNetwork network, Share illustrative) {
        CooperationNetwork.Tally tally = network.tally();
        List<LocalizedName> notes = new ArrayList<>();
        if (illustrative.numerator() > 0) {
            String part = Math.round(illustrative.numerator()) + " / " + Math.round(illustrative.denominator());
            notes.add(LocalizedName.of(
                    "Siteistä " + part + " perustuu vain esimerkkitietoon, joka on keksitty.",
                    "Av banden bygger " + part + " enbart på exempeldata, som är påhittade.",
                    "Of the ties " + part + " rest on illustrative data alone, which is invented."));
        }
        if (tally.uncertain() > 0) {
            notes.add(LocalizedName.of(
                    "Kumppanuuksia, joiden voimassaolo sinä päivänä ei ole tiedossa: " + tally.uncertain() + ".",
                    "Partnerskap vars giltighet den dagen inte är känd: " + tally.uncertain() + ".",
                    "Partnerships of which it is not known whether they held on the day: " + tally.uncertain() + "."));
        }
        if (tally.unnamedParties() > 0) {
            notes.add(LocalizedName.of(
                    "Osapuolia, joita mikään lähde ei nimeä: " + tally.unnamedParties() + ". Niistä ei synny siteitä.",
                    "Parter som ingen källa namnger: " + tally.unnamedParties() + ". De ger inga band.",
                    "Parties that no source names: " + tally.unnamedParties() + ". They make no ties."));
        }
        if (tally.absentParties() > 0) {
            notes.add(LocalizedName.of(
                    "Osapuolia, jotka eivät ole tämän verkoston toimijoita: " + tally.absentParties() + ".",
                    "Parter som inte är aktörer i detta nätverk: " + tally.absentParties() + ".",
                    "Parties that are no actors of this network: " + tally.absentParties() + "."));
        }
        if (tally.withoutHub() > 0) {
            notes.add(LocalizedName.of(
                    "Sopimuksia ilman keskusta, joissa kaikki on sidottu toisiinsa: " + tally.withoutHub() + ".",
                    "Avtal utan centrum, där alla är knutna till varandra: " + tally.withoutHub() + ".",
                    "Agreements that turn on nobody, in which all are tied to each other: " + tally.withoutHub()
                            + "."));
        }
        return notes;
    }
}
