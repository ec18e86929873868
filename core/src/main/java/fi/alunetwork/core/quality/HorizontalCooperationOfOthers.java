package fi.alunetwork.core.quality;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.law.Control;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.Party.Role;
import java.util.stream.Stream;

/**
 * Horizontal cooperation with a body that is no contracting entity: an association, foundation, company or co-operative
 * that no authority is known to control. Of an unknown form it is not known.
 */
final class HorizontalCooperationOfOthers implements GraphCheck {

    @Override
    public String key() {
        return "horizontal-cooperation-of-others";
    }

    @Override
    public LocalizedName title() {
        return LocalizedName.of(
                "Horisontaalinen yhteistyö muun kuin hankintayksikön kanssa",
                "Horisontellt samarbete med någon som inte är upphandlande enhet",
                "Horizontal cooperation with a body that is no contracting entity");
    }

    @Override
    public Stream<Finding> run(DatedGraph graph) {
        return Agreements.of(graph, CooperationModel.HORIZONTAL_COOPERATION)
                .flatMap(partnership -> Agreements.inRole(partnership, Role.CONTRACTING_ENTITY).stream()
                        .filter(body -> !Control.isContractingEntity(body).orElse(true))
                        .map(body -> other(partnership, body)));
    }

    private Finding other(PartnershipOnDate partnership, OrganisationOnDate body) {
        return finding(
                "partnership",
                partnership.record().id(),
                Agreements.words(body),
                "a municipality, joint authority, county, the state, or a body that they control",
                "its owners are not in the register, or it is bought from instead");
    }
}
