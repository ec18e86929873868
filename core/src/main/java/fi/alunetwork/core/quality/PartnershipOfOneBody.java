package fi.alunetwork.core.quality;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.Party;
import java.util.stream.Stream;

/** A partnership whose parties are one and the same body. Own production is meant to be that. */
final class PartnershipOfOneBody implements GraphCheck {

    @Override
    public String key() {
        return "partnership-of-one-body";
    }

    @Override
    public LocalizedName title() {
        return LocalizedName.of(
                "Kumppanuus, jonka osapuolet ovat sama organisaatio",
                "Partnerskap vars parter är samma organisation",
                "Partnership whose parties are the same organisation");
    }

    @Override
    public Stream<Finding> run(DatedGraph graph) {
        return Agreements.of(graph)
                .filter(partnership -> partnership.record().model() != CooperationModel.OWN_PRODUCTION)
                .filter(partnership ->
                        partnership.record().parties().stream().noneMatch(party -> party.organisation() == null))
                .filter(partnership -> partnership.record().parties().stream()
                                .map(Party::organisation)
                                .distinct()
                                .count()
                        == 1)
                .map(partnership -> finding(
                        "partnership",
                        partnership.record().id(),
                        Agreements.words(partnership),
                        "two different parties",
                        "the other party is missing, or it is own production"));
    }
}
