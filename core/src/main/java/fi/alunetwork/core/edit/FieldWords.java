package fi.alunetwork.core.edit;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fields of records in the words of their readers. */
public final class FieldWords {

    private static final Pattern SEGMENT = Pattern.compile("([A-Za-z0-9]+)(\\[[^\\]]*\\])?(?:\\.|$)");

    private static final Map<String, LocalizedName> WORDS = new HashMap<>();

    static {
        String[] lines = {
            "id tunnus kod code",
            "code koodi kod code",
            "name nimi namn name",
            "operations ylläpitäjät huvudmän operators",
            "operator ylläpitäjä huvudman operator",
            "sites toimipisteet verksamhetsställen sites",
            "municipality kunta kommun municipality",
            "point sijainti läge place",
            "latitude leveysaste latitud latitude",
            "longitude pituusaste longitud longitude",
            "accuracy tarkkuus noggrannhet accuracy",
            "provisions palvelut tjänster services",
            "service palvelu tjänst service",
            "role rooli roll role",
            "targetGroup kohderyhmä målgrupp target_group",
            "ageFrom ikä_vähintään ålder_minst age_from",
            "ageTo ikä_enintään ålder_högst age_to",
            "languages kielet språk languages",
            "places paikat platser places",
            "basis peruste grund basis",
            "deliveryMode toteutustapa genomförande delivery",
            "served toiminta-alue verksamhetsområde service_area",
            "optionUntil optio_asti option_till option_until",
            "trades työalat branscher trades",
            "staffYears henkilötyövuodet årsverken staff_years",
            "participantsPerYear osallistujat_vuodessa deltagare_per_år participants_a_year",
            "lifespan voimassaolo giltighet lifespan",
            "validity voimassaolo giltighet validity",
            "period aika tid period",
            "from alkaa börjar from",
            "until päättyy upphör until",
            "lastSeen nähty_viimeksi senast_sedd last_seen",
            "provenance alkuperä ursprung provenance",
            "kind laji slag kind",
            "citation lähde källa citation",
            "legalForm oikeudellinen_muoto juridisk_form legal_form",
            "businessId Y-tunnus FO-nummer business_id",
            "homeMunicipality kotikunta hemkommun home_municipality",
            "actsFor toimii_alueen_puolesta handlar_för_område acts_for",
            "owners omistajat ägare owners",
            "organisation organisaatio organisation organisation",
            "share osuus andel share",
            "successions seuraajat efterträdare successors",
            "successor seuraaja efterträdare successor",
            "date päivä dag date",
            "model yhteistyömalli samarbetsmodell cooperation_model",
            "parties osapuolet parter parties",
            "unit yksikkö enhet unit",
            "services palvelut tjänster services",
            "municipalities kunnat kommuner municipalities",
            "quality suhteen_laatu relationens_kvalitet quality_of_the_relation",
            "intensity tiiviys intensitet intensity",
            "frequency tiheys frekvens frequency",
            "trust luottamus förtroende trust",
            "regions alueet områden areas",
            "region alue område area",
            "members jäsenet medlemmar members",
            "workshop työpaja verkstad workshop",
            "coordinator koordinaattori koordinator coordinator",
            "status tila status status",
            "legalBody oikeushenkilö juridisk_person legal_body",
            "completeness rekisterin_täydellisyys registrets_fullständighet completeness_of_the_register",
            "mergedInto yhdistetty_kuntaan sammanslagen_med merged_into",
            "centre keskus centrum centre",
            "landAreaKm2 maapinta-ala_km² landareal_km² land_area_km²",
            "languageStatus kielellinen_asema språklig_status language_status",
            "urbanRural kuntaryhmä kommungrupp urban_or_rural",
            "mainland Manner-Suomi fasta_Finland mainland",
            "memberships kuuluu_alueisiin hör_till_områden belongs_to_areas",
            "demandPoints kysyntäpisteet efterfrågepunkter demand_points",
            "indicator tunnusluku nyckeltal indicator",
            "measure mittalaji måttslag measure",
            "values luvut siffror figures",
            "value arvo värde value",
            "fi (fi) (fi) (fi)",
            "sv (sv) (sv) (sv)",
            "en (en) (en) (en)",
            "se (se) (se) (se)"
        };
        Arrays.stream(lines).map(line -> line.split(" ")).forEach(FieldWords::add);
    }

    private FieldWords() {}

    /** A word that holds a space is written with a low line above. */
    private static void add(String[] words) {
        WORDS.put(words[0], LocalizedName.of(spaced(words[1]), spaced(words[2]), spaced(words[3])));
    }

    private static String spaced(String word) {
        return word.replace('_', ' ');
    }

    /** The word of one component of a record; empty where there is none yet. */
    static Optional<LocalizedName> find(String component) {
        return Optional.ofNullable(WORDS.get(component));
    }

    /**
     * A field such as {@code provisions[house-1].places} in words: {@code palvelut [house-1] › paikat}. A part without
     * a word is written as it is.
     */
    public static String of(String field, Language language) {
        Matcher segments = SEGMENT.matcher(field);
        return segments.results()
                .map(segment ->
                        find(segment.group(1)).map(word -> word.in(language)).orElse(segment.group(1))
                                + (segment.group(2) == null ? "" : " " + segment.group(2)))
                .collect(Collectors.joining(" › "))
                .replace(" › (", " (");
    }
}
