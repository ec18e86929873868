package fi.alunetwork.core.quality;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.law.Control;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.Party.Role;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A purchase from an in-house entity that the buyer is not known to control. A company or co-operative is controlled by
 * owning it beside no private owner. A foundation or an association has no owners: its founder, or who appoints its
 * board, is told by the partnership itself, which is taken at its word, as the law of this software takes it.
 */
final class InHouseWithoutControl implements GraphCheck {

    @Override
    public String key() {
        return "in-house-without-control";
    }

    @Override
    public LocalizedName title() {
        return LocalizedName.of(
                "Sidosyksikkö, jota ostajan ei tiedetä hallitsevan",
                "Anknuten enhet som köparen inte veterligen kontrollerar",
                "In-house entity that the buyer is not known to control");
    }

    @Override
    public Stream<Finding> run(DatedGraph graph) {
        return Agreements.of(graph, CooperationModel.IN_HOUSE)
                .flatMap(partnership -> Agreements.inRole(partnership, Role.BUYER).stream()
                        .flatMap(buyer -> Agreements.inRole(partnership, Role.PRODUCER).stream()
                                .filter(producer -> isOwnable(producer) && !Control.byOwnership(buyer, producer))
                                .map(producer -> uncontrolled(partnership, buyer, producer))));
    }

    private static boolean isOwnable(OrganisationOnDate producer) {
        LegalForm form = producer.record().legalForm();
        return form == LegalForm.LIMITED_COMPANY || form == LegalForm.COOPERATIVE;
    }

    private Finding uncontrolled(PartnershipOnDate partnership, OrganisationOnDate buyer, OrganisationOnDate producer) {
        List<OrganisationOnDate> owners = producer.owners();
        String owned = owners.isEmpty()
                ? "no owner known"
                : "owned by " + owners.stream().map(Agreements::words).collect(Collectors.joining(", "));
        return finding(
                "partnership",
                partnership.record().id(),
                Agreements.words(producer) + ", " + owned,
                "owned by " + buyer.record().id() + " beside no private owner",
                "its owners are not in the register, or it sells as others do");
    }
}
