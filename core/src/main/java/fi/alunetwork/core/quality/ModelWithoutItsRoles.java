package fi.alunetwork.core.quality;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.ModelRoles;
import fi.alunetwork.core.partnership.RoleNeed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A partnership whose parties are not what its model needs, by the role sets of {@link ModelRoles}: one check for each
 * model. Parties that no source names count as somebody.
 */
enum ModelWithoutItsRoles implements GraphCheck {
    /** Own production needs an organiser and a producer. */
    OWN_PRODUCTION(
            CooperationModel.OWN_PRODUCTION,
            "own-production-without-producer",
            "Oma tuotanto ilman järjestäjää tai tuottajaa",
            "Egen produktion utan arrangör eller producent",
            "Own production without an organiser or a producer"),
    /** Horizontal cooperation needs two contracting entities. */
    HORIZONTAL_COOPERATION(
            CooperationModel.HORIZONTAL_COOPERATION,
            "horizontal-cooperation-without-two-entities",
            "Horisontaalinen yhteistyö ilman kahta hankintayksikköä",
            "Horisontellt samarbete utan två upphandlande enheter",
            "Horizontal cooperation without two contracting entities"),
    /** The partnership model needs a county and a municipal party. */
    PARTNERSHIP_MODEL(
            CooperationModel.PARTNERSHIP_MODEL,
            "partnership-model-without-county-and-municipality",
            "Kumppanuusmalli ilman hyvinvointialuetta tai kuntaa",
            "Partnerskapsmodell utan välfärdsområde eller kommun",
            "Partnership model without a county or a municipality"),
    /** The joint model needs municipal premises and another party. */
    JOINT_MODEL(
            CooperationModel.JOINT_MODEL,
            "joint-model-without-municipal-host",
            "Yhteistyömalli ilman kunnan tiloja tai toista osapuolta",
            "Samarbetsmodell utan kommunens lokaler eller en annan part",
            "Joint model without municipal premises or another party"),
    /** A transfer needs who hands over and a county that takes over. */
    TRANSFER(
            CooperationModel.TRANSFER,
            "transfer-without-both-sides",
            "Siirtyminen ilman luovuttajaa tai vastaanottavaa hyvinvointialuetta",
            "Överföring utan överlåtare eller mottagande välfärdsområde",
            "Transfer without a transferor or a receiving county"),
    /** An umbrella needs exactly one lead, and members. */
    UMBRELLA(
            CooperationModel.UMBRELLA,
            "umbrella-without-one-lead",
            "Sateenvarjomalli ilman yhtä vetäjää ja jäseniä",
            "Paraplymodell utan en enda ledare och medlemmar",
            "Umbrella without exactly one lead and members"),
    /** A tender needs a buyer and a producer. */
    COMPETITIVE_TENDER(
            CooperationModel.COMPETITIVE_TENDER,
            "tender-without-buyer-and-producer",
            "Kilpailutus ilman ostajaa tai tuottajaa",
            "Konkurrensutsättning utan köpare eller producent",
            "Tender without a buyer or a producer"),
    /** A dynamic purchasing system needs a buyer and a producer. */
    DYNAMIC_PURCHASING_SYSTEM(
            CooperationModel.DYNAMIC_PURCHASING_SYSTEM,
            "purchasing-system-without-buyer-and-producer",
            "Dynaaminen hankintajärjestelmä ilman ostajaa tai tuottajaa",
            "Dynamiskt inköpssystem utan köpare eller producent",
            "Dynamic purchasing system without a buyer or a producer"),
    /** Dynamic small purchases need a buyer and a producer. */
    DYNAMIC_SMALL_PURCHASE(
            CooperationModel.DYNAMIC_SMALL_PURCHASE,
            "small-purchase-without-buyer-and-producer",
            "Dynaaminen pienhankinta ilman ostajaa tai tuottajaa",
            "Dynamisk småupphandling utan köpare eller producent",
            "Dynamic small purchase without a buyer or a producer"),
    /** A voucher needs an organiser and a producer. */
    SERVICE_VOUCHER(
            CooperationModel.SERVICE_VOUCHER,
            "voucher-without-organiser-and-producer",
            "Palveluseteli ilman järjestäjää tai tuottajaa",
            "Servicesedel utan arrangör eller producent",
            "Service voucher without an organiser or a producer"),
    /** An in-house purchase needs a buyer and a producer. */
    IN_HOUSE(
            CooperationModel.IN_HOUSE,
            "in-house-without-buyer-and-producer",
            "Sidosyksikköhankinta ilman ostajaa tai tuottajaa",
            "Inköp av anknuten enhet utan köpare eller producent",
            "In-house purchase without a buyer or a producer"),
    /** A grant needs a funder and a recipient. */
    GRANT(
            CooperationModel.GRANT,
            "grant-without-funder-and-recipient",
            "Avustus ilman antajaa tai saajaa",
            "Bidrag utan givare eller mottagare",
            "Grant without a funder or a recipient"),
    /** Shared premises need two bodies. */
    SHARED_PREMISES(
            CooperationModel.SHARED_PREMISES,
            "shared-premises-of-one",
            "Yhteiset tilat ilman kahta osapuolta",
            "Gemensamma lokaler utan två parter",
            "Shared premises without two parties"),
    /** A forum needs two participants. */
    FORUM(
            CooperationModel.FORUM,
            "forum-of-one",
            "Foorumi ilman kahta osallistujaa",
            "Forum utan två deltagare",
            "Forum without two participants");

    private final CooperationModel model;
    private final String key;
    private final String finnish;
    private final String swedish;
    private final String english;

    ModelWithoutItsRoles(CooperationModel model, String key, String finnish, String swedish, String english) {
        this.model = model;
        this.key = key;
        this.finnish = finnish;
        this.swedish = swedish;
        this.english = english;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public LocalizedName title() {
        return LocalizedName.of(finnish, swedish, english);
    }

    @Override
    public Stream<Finding> run(DatedGraph graph) {
        return Agreements.of(graph, model).flatMap(partnership -> lacking(graph, partnership));
    }

    private Stream<Finding> lacking(DatedGraph graph, PartnershipOnDate partnership) {
        List<RoleNeed> lacking = ModelRoles.lacking(
                model,
                partnership.record().parties(),
                id -> graph.findOrganisation(id)
                        .map(OrganisationOnDate::record)
                        .map(record -> record.legalForm())
                        .orElse(LegalForm.NOT_KNOWN));
        return lacking.isEmpty()
                ? Stream.empty()
                : Stream.of(finding(
                        "partnership",
                        partnership.record().id(),
                        Agreements.words(partnership),
                        lacking.stream().map(RoleNeed::toString).collect(Collectors.joining("; ")),
                        "a party is missing, a role is wrong, or another model is meant"));
    }
}
