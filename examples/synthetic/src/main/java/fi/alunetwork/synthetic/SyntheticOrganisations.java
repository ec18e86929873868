package fi.alunetwork.synthetic;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.Region;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.synthetic.Chance.Urn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Operators: one for each wellbeing services county first, then bodies whose legal forms follow the shares of the
 * national statistics of 2017 (municipal 61 %, associations 26 %, foundations 10 %, other 3 %), at home in
 * municipalities in proportion to residents.
 */
final class SyntheticOrganisations {

    /** Workshops for one organisation in the mean. */
    private static final int WORKSHOPS_EACH = 8;

    private static final Urn<LegalForm> FORMS = Urn.weighted(
            List.of(
                    LegalForm.MUNICIPALITY,
                    LegalForm.JOINT_MUNICIPAL_AUTHORITY,
                    LegalForm.ASSOCIATION,
                    LegalForm.FOUNDATION,
                    LegalForm.LIMITED_COMPANY),
            form -> Map.of(
                            LegalForm.MUNICIPALITY, 0.5,
                            LegalForm.JOINT_MUNICIPAL_AUTHORITY, 0.11,
                            LegalForm.ASSOCIATION, 0.26,
                            LegalForm.FOUNDATION, 0.1)
                    .getOrDefault(form, 0.03));

    private SyntheticOrganisations() {}

    static List<Organisation> draw(GraphContents base, Size size, Places places, Chance chance) {
        List<Organisation> drawn = new ArrayList<>();
        base.regions().stream()
                .map(Region::id)
                .filter(id -> id.kind() == RegionKind.WELLBEING_SERVICES_COUNTY)
                .forEach(county -> drawn.add(organisation(
                        drawn.size(), LegalForm.WELLBEING_SERVICES_COUNTY, Set.of(county), places.draw(chance))));
        int count = Math.max(drawn.size(), size.workshops() / WORKSHOPS_EACH);
        while (drawn.size() < count) {
            drawn.add(organisation(drawn.size(), FORMS.draw(chance), Set.of(), places.draw(chance)));
        }
        return drawn;
    }

    private static Organisation organisation(int number, LegalForm form, Set<RegionId> actsFor, Municipality home) {
        String key = "%06d".formatted(number);
        return new Organisation(
                new OrganisationId("synthetic-o-" + key),
                LocalizedName.of("Esimerkkitoimija " + key, "Exempelaktör " + key),
                form,
                Organisation.Kind.GENERAL,
                null,
                home.code(),
                actsFor,
                List.of(),
                List.of(),
                Lifespan.ALWAYS,
                Provenance.ILLUSTRATIVE);
    }
}
