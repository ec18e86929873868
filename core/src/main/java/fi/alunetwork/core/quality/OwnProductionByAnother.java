package fi.alunetwork.core.quality;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.Party.Role;
import java.util.List;
import java.util.stream.Stream;

/** Own production whose producer is another body than the one that organises the service. */
final class OwnProductionByAnother implements GraphCheck {

    @Override
    public String key() {
        return "own-production-by-another";
    }

    @Override
    public LocalizedName title() {
        return LocalizedName.of(
                "Oma tuotanto, jonka tuottaa joku muu",
                "Egen produktion som någon annan producerar",
                "Own production that another body produces");
    }

    @Override
    public Stream<Finding> run(DatedGraph graph) {
        return Agreements.of(graph, CooperationModel.OWN_PRODUCTION).flatMap(this::others);
    }

    private Stream<Finding> others(PartnershipOnDate partnership) {
        List<OrganisationOnDate> organisers = Agreements.inRole(partnership, Role.ORGANISER);
        return organisers.isEmpty()
                ? Stream.empty()
                : Agreements.inRole(partnership, Role.PRODUCER).stream()
                        .filter(producer -> !organisers.contains(producer))
                        .map(producer -> finding(
                                "partnership",
                                partnership.record().id(),
                                Agreements.words(partnership),
                                "the organiser itself as producer",
                                producer.record().id() + " sells to the organiser, or is controlled by it"));
    }
}
