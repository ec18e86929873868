package fi.alunetwork.examples.finland.illustrative;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.examples.finland.facts.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes invented partnerships: their keys, names in three languages, and illustrative provenance. */
final class Agreements {

    private final List<Partnership> written = new ArrayList<>();

    List<Partnership> written() {
        return List.copyOf(written);
    }

    /**
     * Writes one.
     *
     * @param key what tells it from others of its model
     * @param places where it is; the first one names it
     */
    void add(
            CooperationModel model,
            String key,
            Period period,
            Set<Service> services,
            Collection<Place> places,
            List<Party> parties) {
        Place named = places.iterator().next();
        String id = "ep-" + model.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + key;
        written.add(new Partnership(
                new PartnershipId(id),
                name(model, named),
                model,
                parties,
                services,
                places.stream().map(Place::code).collect(Collectors.toSet()),
                null,
                Lifespan.of(period),
                Provenance.ILLUSTRATIVE));
    }

    static Party party(OrganisationId organisation, Party.Role role) {
        return new Party(organisation, role, null);
    }

    static Party party(OrganisationId organisation, Party.Role role, Party.@Nullable Unit unit) {
        return new Party(organisation, role, unit);
    }

    private static LocalizedName name(CooperationModel model, Place place) {
        ExampleName words = words(model);
        return new LocalizedName(Map.of(
                Language.FI,
                        "Esimerkkikumppanuus: " + words.fi() + " ("
                                + place.name().in(Language.FI) + ")",
                Language.SV,
                        "Exempelsamarbete: " + words.sv() + " (" + place.name().in(Language.SV) + ")",
                Language.EN,
                        "Example partnership: " + words.en() + " ("
                                + place.name().in(Language.FI) + ")"));
    }

    private static ExampleName words(CooperationModel model) {
        return switch (model) {
            case OWN_PRODUCTION -> new ExampleName("oma tuotanto", "egen produktion", "own production");
            case HORIZONTAL_COOPERATION ->
                new ExampleName("horisontaalinen yhteistyö", "horisontellt samarbete", "horizontal cooperation");
            case PARTNERSHIP_MODEL -> new ExampleName("kumppanuusmalli", "partnerskapsmodell", "partnership model");
            case JOINT_MODEL -> new ExampleName("yhteistyömalli", "samarbetsmodell", "joint model");
            case TRANSFER ->
                new ExampleName("työpajan siirtyminen", "verkstadens överföring", "transfer of a workshop");
            case UMBRELLA -> new ExampleName("sateenvarjomalli", "paraplymodell", "umbrella model");
            case COMPETITIVE_TENDER -> new ExampleName("kilpailutus", "konkurrensutsättning", "competitive tendering");
            case DYNAMIC_PURCHASING_SYSTEM ->
                new ExampleName(
                        "dynaaminen hankintajärjestelmä", "dynamiskt inköpssystem", "dynamic purchasing system");
            case DYNAMIC_SMALL_PURCHASE ->
                new ExampleName("dynaaminen pienhankinta", "dynamisk småupphandling", "dynamic small purchases");
            case SERVICE_VOUCHER -> new ExampleName("palveluseteli", "servicesedel", "service voucher");
            case IN_HOUSE ->
                new ExampleName("hankinta sidosyksiköltä", "köp av anknuten enhet", "purchase from an in-house entity");
            case GRANT -> new ExampleName("toiminta-avustus", "verksamhetsbidrag", "grant");
            case SHARED_PREMISES -> new ExampleName("yhteiset tilat", "gemensamma lokaler", "shared premises");
            case FORUM -> new ExampleName("foorumi", "forum", "forum");
        };
    }
}
