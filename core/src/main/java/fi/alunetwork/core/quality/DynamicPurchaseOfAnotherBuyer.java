package fi.alunetwork.core.quality;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.law.Control;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.Party.Role;
import java.util.stream.Stream;

/**
 * Two things that are easily mixed up: the dynamic small purchases of a municipality, below the thresholds, and the
 * dynamic purchasing system of a contracting entity, such as a county's. A county that buys by the former, or a body
 * that is no contracting entity and has the latter, is a finding.
 */
final class DynamicPurchaseOfAnotherBuyer implements GraphCheck {

    @Override
    public String key() {
        return "dynamic-purchase-of-another-buyer";
    }

    @Override
    public LocalizedName title() {
        return LocalizedName.of(
                "Dynaaminen pienhankinta tai hankintajärjestelmä väärällä ostajalla",
                "Dynamisk småupphandling eller dynamiskt inköpssystem med fel köpare",
                "Dynamic small purchase or purchasing system with the wrong buyer");
    }

    @Override
    public Stream<Finding> run(DatedGraph graph) {
        Stream<Finding> small = Agreements.of(graph, CooperationModel.DYNAMIC_SMALL_PURCHASE)
                .flatMap(partnership -> Agreements.inRole(partnership, Role.BUYER).stream()
                        .filter(buyer -> buyer.record().legalForm() == LegalForm.WELLBEING_SERVICES_COUNTY)
                        .map(buyer -> wrong(
                                partnership,
                                buyer,
                                "a municipality as buyer",
                                "the county's dynamic purchasing system is meant")));
        Stream<Finding> system = Agreements.of(graph, CooperationModel.DYNAMIC_PURCHASING_SYSTEM)
                .flatMap(partnership -> Agreements.inRole(partnership, Role.BUYER).stream()
                        .filter(buyer -> !Control.isContractingEntity(buyer).orElse(true))
                        .map(buyer -> wrong(
                                partnership,
                                buyer,
                                "a contracting entity as buyer",
                                "it is a producer in the system, or its owners are not in the register")));
        return Stream.concat(small, system);
    }

    private Finding wrong(PartnershipOnDate partnership, OrganisationOnDate buyer, String expected, String maybe) {
        return finding(
                "partnership",
                partnership.record().id(),
                partnership.record().model() + " of " + Agreements.words(buyer),
                expected,
                maybe);
    }
}
