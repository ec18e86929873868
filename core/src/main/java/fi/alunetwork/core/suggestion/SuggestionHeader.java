package fi.alunetwork.core.suggestion;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.workshop.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What answers on suggested ties tell of themselves. */
final class SuggestionHeader {

    private static final LocalizedName MISSING = LocalizedName.of(
            "Parit, joilla ei ole sidettä ja jotka ovat lähellä toisiaan: yhteiset kumppanit (Adamic–Adar, resource"
                    + " allocation, Jaccard), palvelujen täydentävyys, uudet yhteydet ja yhdessä tavoitetut solut (kunta ja"
                    + " palvelu). Osat kerrotaan erikseen, ei yhtenä pistelukuna.",
            "Par utan band som är nära varandra: gemensamma partner (Adamic–Adar, resource allocation, Jaccard), hur"
                    + " servicen kompletterar varandra, nya förbindelser och celler (kommun och service) som nås tillsammans."
                    + " Delarna berättas var för sig, inte som ett enda poängtal.",
            "Pairs without a tie that are near each other: common partners (Adamic–Adar, resource allocation, Jaccard),"
                    + " complementarity of services, new connections, and cells (a municipality and a service) reached"
                    + " together. The parts are told each by itself, never as one score.");
    private static final LocalizedName CONNECTING = LocalizedName.of(
            "Vähimmät siteet, jotka yhdistävät verkoston: osia − 1 (Eswaran ja Tarjan 1976), osien välillä lyhimmin"
                    + " matkoin (pienin virittävä puu).",
            "Det minsta antalet band som förenar nätverket: antalet delar − 1 (Eswaran och Tarjan 1976), mellan delarna längs de"
                    + " kortaste vägarna (minsta uppspännande träd).",
            "The fewest ties that connect the network: parts − 1 (Eswaran and Tarjan 1976), between the parts by the"
                    + " shortest ways (minimum spanning tree).");

    private SuggestionHeader() {}

    static AnswerHeader of(CooperationNetwork network, MissingQuestion question, int notPlaced, int unmeasured) {
        List<LocalizedName> notes = new ArrayList<>();
        if (notPlaced > 0) {
            notes.add(LocalizedName.of(
                    "Toimijoita, joiden paikkaa ei tiedetä: " + notPlaced + ". Ne eivät ole missään parissa.",
                    "Aktörer vars plats inte är känd: " + notPlaced + ". De finns inte i något par.",
                    "Actors of which no place is known: " + notPlaced + ". They are in no pair."));
        }
        if (unmeasured > 0) {
            notes.add(LocalizedName.of(
                    "Paikkojen pareja, joiden välistä matkaa ei tiedetä: " + unmeasured + ". Niitä ei ehdoteta.",
                    "Par av platser vars väg inte är känd: " + unmeasured + ". De föreslås inte.",
                    "Pairs of places between which the way is not known: " + unmeasured + ". They are not suggested."));
        }
        notes.add(question.scope().travel().caution());
        return network.header(MISSING, parameters(question), notes);
    }

    private static List<Parameter> parameters(MissingQuestion question) {
        Scope scope = question.scope();
        String actor = question.actor();
        Set<Service> services = question.services();
        CoverageRule rule = question.rule();
        RegionId area = scope.area();
        Provenance.Kind provenance = scope.provenance();
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter("within", question.within().toString()));
        parameters.add(new Parameter("actor", actor == null ? "all" : actor));
        parameters.add(new Parameter("services of cells", services == null ? "all" : services.toString()));
        parameters.add(new Parameter("threshold of cells", question.threshold().toString()));
        parameters.add(new Parameter("rule of cells", rule == null ? "by service" : rule.name()));
        parameters.add(new Parameter(
                "municipalities of cells", area == null ? scope.base().name() : area.toString()));
        parameters.add(new Parameter("producers of cells", scope.producers() + ", reading " + scope.reading()));
        parameters.add(new Parameter(
                "provenance of offers", provenance == null ? "SOURCED and ILLUSTRATIVE" : provenance.name()));
        parameters.add(new Parameter("assumeOpen of offers", String.valueOf(scope.assumeOpen())));
        if (scope.language() != null) {
            parameters.add(new Parameter("language of offers", scope.language().name()));
        }
        if (scope.age() != null) {
            parameters.add(new Parameter("age of offers", scope.age().toString()));
        }
        parameters.add(new Parameter("travel", scope.travel().method().in(Language.EN)));
        return parameters;
    }

    static AnswerHeader of(CooperationNetwork network, ConnectingQuestion question, int partsNotPlaced, int lacking) {
        List<LocalizedName> notes = new ArrayList<>();
        if (partsNotPlaced > 0) {
            notes.add(LocalizedName.of(
                    "Osia, joiden paikkaa ei tiedetä: " + partsNotPlaced + ".",
                    "Delar vars plats inte är känd: " + partsNotPlaced + ".",
                    "Parts of which no place is known: " + partsNotPlaced + "."));
        }
        if (lacking > 0) {
            notes.add(LocalizedName.of(
                    "Siteitä, jotka tarvitaan mutta joiden päitä ei voi ehdottaa: " + lacking + ".",
                    "Band som behövs men vars ändar inte kan föreslås: " + lacking + ".",
                    "Ties that are needed but whose ends cannot be suggested: " + lacking + "."));
        }
        notes.add(question.travel().caution());
        return network.header(
                CONNECTING,
                List.of(
                        new Parameter("isolates", String.valueOf(question.isolates())),
                        new Parameter("travel", question.travel().method().in(Language.EN))),
                notes);
    }
}
