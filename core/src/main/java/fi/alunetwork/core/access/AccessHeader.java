package fi.alunetwork.core.access;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.access.ServiceAccess.Measure;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.reach.ScopeHeader;
import java.util.ArrayList;
import java.util.List;

/** What an answer on access tells of itself. */
final class AccessHeader {

    private static final LocalizedName METHOD = LocalizedName.of(
            "Saavutettavuus: kelluvat valuma-alueet (2SFCA; Luo ja Wang 2003, etäisyyspainoin E2SFCA; Luo ja Qi 2009)."
                    + " Toimipisteen paikat jaetaan kaikille, joille se on lähellä; raja-arvo mukaan lukien.",
            "Nåbarhet: flytande upptagningsområden (2SFCA; Luo och Wang 2003, med avståndsvikter E2SFCA; Luo och Qi"
                    + " 2009). Ett ställes platser delas mellan alla som har det nära; gränsen inräknad.",
            "Access: floating catchment areas (2SFCA; Luo and Wang 2003, with weights by distance E2SFCA; Luo and Qi"
                    + " 2009). A site's places are shared among all who are near it; threshold inclusive.");
    private static final LocalizedName SHARED_EVENLY = LocalizedName.of(
            "Tarjonnan paikat jaetaan tasan pajan sen päivän toimipisteille, koska mikään lähde ei kerro muuta.",
            "Ett erbjudandes platser delas jämnt på verkstadens verksamhetsställen den dagen, för ingen källa säger"
                    + " annat.",
            "The places of an offer are shared evenly over the workshop's sites of the day, because no source tells"
                    + " otherwise.");
    private static final LocalizedName TOO_FEW_KNOWN = LocalizedName.of(
            "Paikkojen määrää ei tunneta riittävän monesta tarjonnasta: paikkaluvut puuttuvat, ja niiden sijasta on"
                    + " toimipisteiden määrä lähellä.",
            "Antalet platser är känt för alltför få erbjudanden: platstalen saknas, och i stället anges antalet"
                    + " verksamhetsställen i närheten.",
            "The places of too few offers are known: figures of places are left out, and the number of sites in reach"
                    + " stands in their stead.");

    private AccessHeader() {}

    static AnswerHeader of(
            DatedGraph graph,
            AccessQuestion question,
            DemandFigures demand,
            int municipalities,
            List<ServiceAccess> services) {
        double total = 0;
        double illustrative = 0;
        double notKnown = 0;
        for (ServiceAccess service : services) {
            AccessFigure figure = service.figure();
            total += figure.base();
            illustrative += figure.illustrative();
            notKnown += Math.max(0, figure.base() - figure.known());
        }
        List<LocalizedName> notes = new ArrayList<>();
        notes.add(SHARED_EVENLY);
        if (services.stream().anyMatch(service -> service.measure() == Measure.SITES_IN_REACH)) {
            notes.add(TOO_FEW_KNOWN);
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
                        notes));
    }

    private static List<Parameter> parameters(AccessQuestion question) {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter("services", question.services().toString()));
        question.services()
                .forEach(service -> parameters.add(new Parameter(
                        "rule of " + service, question.ruleFor(service).name())));
        parameters.add(new Parameter("threshold", question.threshold().toString()));
        parameters.add(new Parameter("decay", question.decay().words()));
        parameters.add(new Parameter("placesKnownAtLeast", String.valueOf(question.placesKnownAtLeast())));
        return parameters;
    }
}
