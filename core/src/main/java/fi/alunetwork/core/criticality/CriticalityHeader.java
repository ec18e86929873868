package fi.alunetwork.core.criticality;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.criticality.WorstSet.Status;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.reach.ScopeHeader;
import java.util.ArrayList;
import java.util.List;

/** What an answer on criticality tells of itself. */
final class CriticalityHeader {

    private static final LocalizedName METHOD = LocalizedName.of(
            "Kriittisyys: ihmiset, joille vain lopettava tuottaja on lähellä, raja-arvo mukaan lukien; pahin joukko"
                    + " yhdessä (r-interdiktio; Church, Scaparra ja Middleton 2004).",
            "Kritikalitet: människor som bara den producent som upphör har nära, gränsen inräknad; den värsta gruppen"
                    + " tillsammans (r-interdiktion; Church, Scaparra och Middleton 2004).",
            "Criticality: people whom only the provider that closes covers, threshold inclusive; the worst set together"
                    + " (r-interdiction; Church, Scaparra and Middleton 2004).");
    private static final LocalizedName NO_CAPACITY = LocalizedName.of(
            "Paikkojen riittävyyttä muualla ei ole laskettu: lähelle jäävä tuottaja voi olla täynnä.",
            "Om platserna räcker hos andra har inte räknats: en producent som finns kvar kan vara full.",
            "Whether others have places enough is not counted: a provider that remains near may be full.");
    private static final LocalizedName ENDED_EARLY = LocalizedName.of(
            "Pahimman joukon haku päättyi aikarajaan: annettu joukko on paras löydetty, ja raja kertoo, mitä pahempi"
                    + " voisi enintään viedä.",
            "Sökningen efter den värsta gruppen slutade vid tidsgränsen: gruppen är den värsta funna, och gränsen anger"
                    + " hur mycket en värre högst kunde ta.",
            "The search for the worst set ended early: the set given is the worst found, and the bound tells what a worse"
                    + " one could lose at most.");

    private CriticalityHeader() {}

    static AnswerHeader of(
            DatedGraph graph,
            CriticalityQuestion question,
            DemandFigures demand,
            int municipalities,
            List<ServiceCriticality> services) {
        double total = 0;
        double illustrative = 0;
        double notKnown = 0;
        boolean early = false;
        for (ServiceCriticality service : services) {
            total += service.base();
            illustrative += service.illustrative();
            notKnown += service.notKnown();
            early |= service.rankings().stream()
                    .flatMap(ranking -> ranking.worst().stream())
                    .anyMatch(worst -> worst.status() == Status.FEASIBLE);
        }
        return ScopeHeader.of(
                graph,
                question.scope(),
                demand,
                new ScopeHeader.Own(
                        METHOD,
                        parameters(question),
                        municipalities,
                        new Share(illustrative, total),
                        new Share(notKnown, total),
                        early ? List.of(NO_CAPACITY, ENDED_EARLY) : List.of(NO_CAPACITY)));
    }

    private static List<Parameter> parameters(CriticalityQuestion question) {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter("services", question.services().toString()));
        question.services()
                .forEach(service -> parameters.add(new Parameter(
                        "rule of " + service, question.ruleFor(service).name())));
        parameters.add(new Parameter("threshold", question.threshold().toString()));
        parameters.add(new Parameter("kinds", question.kinds().toString()));
        parameters.add(new Parameter("together", question.together().toString()));
        parameters.add(new Parameter(
                "searchMillis", String.valueOf(question.searchTime().toMillis())));
        return parameters;
    }
}
