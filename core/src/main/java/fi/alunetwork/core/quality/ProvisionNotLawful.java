package fi.alunetwork.core.quality;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.law.Law;
import fi.alunetwork.core.law.Standing;
import fi.alunetwork.core.regime.Grounds;
import fi.alunetwork.core.regime.Reading;
import fi.alunetwork.core.regime.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A provision that the regime of the picture does not let its operator produce, in the lenient reading. What is allowed
 * on a condition is no finding, because the register does not tell everything.
 */
final class ProvisionNotLawful implements GraphCheck {

    private static final int NAMED = 3;

    @Override
    public String key() {
        return "provision-not-lawful";
    }

    @Override
    public LocalizedName title() {
        return LocalizedName.of(
                "Palvelu, jota ylläpitäjä ei saa tuottaa",
                "Service som huvudmannen inte får producera",
                "Service that its operator may not produce");
    }

    @Override
    public Stream<Finding> run(DatedGraph graph) {
        Law law = Law.of(graph, Reading.LENIENT);
        return graph.workshops().stream()
                .flatMap(workshop -> workshop.provisions().stream())
                .flatMap(provision -> findings(law, provision));
    }

    private Stream<Finding> findings(Law law, ProvisionOnDate provision) {
        Map<Grounds, List<Standing>> byRule = law.standings(provision).stream()
                .filter(standing -> standing.answer().verdict() == Verdict.NOT_ALLOWED)
                .collect(Collectors.groupingBy(
                        standing -> standing.answer().grounds(), LinkedHashMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .map(entry -> finding(
                        "provision",
                        provision.record().id(),
                        provision.record().service() + " by " + operators(provision) + " for "
                                + municipalities(entry.getValue()),
                        "a producer that the law lets produce it; rule "
                                + law.regime().id() + "/"
                                + entry.getKey().rule() + ": "
                                + entry.getKey().reason().in(Language.EN),
                        "another body runs it, or only a part of the service is meant"));
    }

    private static String operators(ProvisionOnDate provision) {
        return provision.workshop().operators().stream()
                .map(operator ->
                        operator.record().id() + " (" + operator.record().legalForm() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String municipalities(List<Standing> standings) {
        String named = standings.stream()
                .limit(NAMED)
                .map(standing -> standing.municipality().code().value())
                .collect(Collectors.joining(", "));
        int more = standings.size() - NAMED;
        return more > 0 ? named + " and " + more + " more" : named;
    }
}
