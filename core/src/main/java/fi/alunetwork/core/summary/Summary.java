package fi.alunetwork.core.summary;

import fi.alunetwork.core.Share;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OperatorGroup;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import java.util.List;

/**
 * What there is on a day, in numbers. Published totals count other things: the survey counts mostly youth workshops
 * with a grant, the 61, 26, 10 and 3 per cent hold for 2017, and "over 90 per cent" is of mainland municipalities.
 *
 * @param workshops workshops that are open on the day or whose existence is not known
 * @param workshopsOpen those that are open
 * @param workshopsSourced those that are sourced; the others are illustrative, invented
 * @param operatorGroups workshops by their operator's group, with the share of all
 * @param legalForms workshops and organisations by legal form
 * @param services workshops and provisions by service
 * @param regions areas in force by kind; Helsinki has a county's duty and is counted as none
 * @param cooperationModels partnerships by model
 * @param networks regional networks by kind
 * @param organisations organisations that exist on the day or may
 * @param partnerships partnerships that hold on the day or may
 * @param mainlandServed mainland municipalities that a provision is declared to serve, of all of the mainland
 * @param servingSeveral workshops that serve two to five municipalities
 */
public record Summary(
        int workshops,
        int workshopsOpen,
        int workshopsSourced,
        List<GroupCount> operatorGroups,
        List<FormCount> legalForms,
        List<ServiceCount> services,
        List<KindCount> regions,
        List<ModelCount> cooperationModels,
        List<NetworkCount> networks,
        int organisations,
        int partnerships,
        Share mainlandServed,
        int servingSeveral) {

    public Summary {
        operatorGroups = List.copyOf(operatorGroups);
        legalForms = List.copyOf(legalForms);
        services = List.copyOf(services);
        regions = List.copyOf(regions);
        cooperationModels = List.copyOf(cooperationModels);
        networks = List.copyOf(networks);
    }

    /**
     * Workshops of one group of operators.
     *
     * @param group the group of the operator, {@code NOT_KNOWN} also where no operator is known
     * @param workshops how many
     * @param share of all workshops
     */
    public record GroupCount(OperatorGroup group, int workshops, Share share) {}

    /**
     * One legal form.
     *
     * @param form the form
     * @param workshops workshops whose operator has it
     * @param organisations organisations that have it
     */
    public record FormCount(LegalForm form, int workshops, int organisations) {}

    /**
     * One service.
     *
     * @param service the service
     * @param workshops workshops that provide it
     * @param provisions provisions of it
     */
    public record ServiceCount(Service service, int workshops, int provisions) {}

    /**
     * One kind of area.
     *
     * @param kind the kind
     * @param regions areas of it in force
     */
    public record KindCount(RegionKind kind, int regions) {}

    /**
     * One cooperation model.
     *
     * @param model the model
     * @param partnerships partnerships by it
     */
    public record ModelCount(CooperationModel model, int partnerships) {}

    /**
     * One kind of regional network.
     *
     * @param kind the kind
     * @param networks networks of it
     */
    public record NetworkCount(RegionalNetwork.Kind kind, int networks) {}
}
