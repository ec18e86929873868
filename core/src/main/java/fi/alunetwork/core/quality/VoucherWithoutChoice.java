package fi.alunetwork.core.quality;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.Party.Role;
import java.util.stream.Stream;

/** A service voucher with one producer: the client, who is to choose, has nobody to choose from. Worth knowing only. */
final class VoucherWithoutChoice implements GraphCheck {

    @Override
    public String key() {
        return "voucher-without-choice";
    }

    @Override
    public LocalizedName title() {
        return LocalizedName.of(
                "Palveluseteli, jolla on vain yksi tuottaja: ei vielä valinnanvaraa",
                "Servicesedel med en enda producent: ännu inget val",
                "Service voucher with one producer: not yet a choice");
    }

    @Override
    public Stream<Finding> run(DatedGraph graph) {
        return Agreements.of(graph, CooperationModel.SERVICE_VOUCHER)
                .filter(VoucherWithoutChoice::hasOneProducer)
                .map(partnership -> note(
                        "partnership",
                        partnership.record().id(),
                        Agreements.words(partnership),
                        "two producers or more to choose from",
                        "others are approved and not in the register"));
    }

    private static boolean hasOneProducer(PartnershipOnDate partnership) {
        boolean allNamed = partnership.record().parties().stream()
                .noneMatch(party -> party.role() == Role.PRODUCER && party.organisation() == null);
        return allNamed && Agreements.inRole(partnership, Role.PRODUCER).size() == 1;
    }
}
