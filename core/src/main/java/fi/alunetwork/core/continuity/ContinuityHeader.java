package fi.alunetwork.core.continuity;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.continuity.ContinuityAnswer.PersonDays;
import fi.alunetwork.core.continuity.ContinuityAnswer.ServiceContinuity;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.reach.ScopeHeader;
import java.util.ArrayList;
import java.util.List;

/** What an answer on continuity tells of itself. Its shares are of people times days. */
final class ContinuityHeader {

    private static final LocalizedName METHOD = LocalizedName.of(
            "Palvelun jatkuvuus: päivät, joina palvelu on ollut saavutettavissa, joka päivältä, jona jokin voi muuttua.",
            "Servicens kontinuitet: dagar då servicen har kunnat nås, granskade varje dag då något kan ändras.",
            "Continuity of the service: days on which it was within reach, looked at on every day on which anything can"
                    + " change.");
    private static final LocalizedName ONE_DIVISION = LocalizedName.of(
            "Kunnat ja väestö tai muu kysyntä ovat kuvan päivältä koko jaksolla; osuudet ovat asukaspäivistä.",
            "Kommunerna och befolkningen eller annan efterfrågan är från bildens dag under hela perioden; andelarna är"
                    + " av invånardagar.",
            "Municipalities and residents or other demand are those of the picture's day over the whole period; shares"
                    + " are of people times days.");

    private ContinuityHeader() {}

    static AnswerHeader of(
            DatedGraph graph, ContinuityQuestion question, DemandFigures demand, List<ServiceContinuity> services) {
        PersonDays all = services.stream().map(ServiceContinuity::people).reduce(PersonDays.NONE, PersonDays::plus);
        return ScopeHeader.of(
                graph,
                question.scope(),
                demand,
                new ScopeHeader.Own(
                        METHOD,
                        parameters(question),
                        services.get(0).municipalities().size(),
                        new Share(all.illustrative(), all.all()),
                        new Share(all.notKnown(), all.all()),
                        List.of(ONE_DIVISION)));
    }

    private static List<Parameter> parameters(ContinuityQuestion question) {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter("services", question.services().toString()));
        question.services()
                .forEach(service -> parameters.add(new Parameter(
                        "rule of " + service, question.ruleFor(service).name())));
        parameters.add(new Parameter("from", question.from().toString()));
        parameters.add(new Parameter("until", question.until().toString()));
        parameters.add(new Parameter("threshold", question.threshold().toString()));
        return parameters;
    }
}
