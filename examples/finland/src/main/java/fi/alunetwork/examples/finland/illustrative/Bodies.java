package fi.alunetwork.examples.finland.illustrative;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.organisation.Owner;
import fi.alunetwork.core.organisation.Succession;
import fi.alunetwork.examples.finland.facts.OrganisationKeys;
import fi.alunetwork.examples.finland.facts.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The invented bodies that run invented workshops. Municipal workshops are run by the real municipality (that relation
 * is marked illustrative), but for a few that an invented joint authority runs; associations, foundations and companies
 * are invented. An association can run several workshops of a county.
 */
final class Bodies {

    private static final int JOINT_AUTHORITIES = 3;
    private static final double SHARES_OPERATOR = 0.25;
    private static final List<Double> OWNERS_SHARES = List.of(0.51, 0.35, 0.08, 0.06);

    private final List<Organisation> invented = new ArrayList<>();

    /** The bodies invented so far, in the order of their making. */
    List<Organisation> invented() {
        return List.copyOf(invented);
    }

    /** The sketches with the bodies that run them. */
    List<Sketch> assign(List<Sketch> sketches) {
        Set<String> joint = Set.copyOf(jointlyRun(sketches));
        List<Sketch> assigned = new ArrayList<>();
        for (Sketch sketch : sketches) {
            if (joint.contains(sketch.key())) {
                assigned.add(sketch.with(LegalForm.JOINT_MUNICIPAL_AUTHORITY, jointAuthority(sketch)));
            } else {
                assigned.add(sketch.with(sketch.form(), operatorOf(sketch, assigned)));
            }
        }
        return assigned;
    }

    /**
     * Workshops that moved as wholes and served most municipalities: joint authorities of health and social services.
     */
    private static List<String> jointlyRun(List<Sketch> sketches) {
        return sketches.stream()
                .filter(sketch -> sketch.fate() == Fate.MOVES_WHOLE)
                .filter(sketch -> !sketch.seat().attached().isEmpty())
                .sorted(Comparator.comparingInt(
                                (Sketch sketch) -> -sketch.seat().attached().size())
                        .thenComparing(Sketch::key))
                .limit(JOINT_AUTHORITIES)
                .map(Sketch::key)
                .toList();
    }

    private OrganisationId operatorOf(Sketch sketch, List<Sketch> before) {
        if (sketch.form() == LegalForm.MUNICIPALITY) {
            return OrganisationKeys.municipality(sketch.seat().place().code());
        }
        return sharedOperator(sketch, before).orElseGet(() -> invent(sketch));
    }

    private static Optional<OrganisationId> sharedOperator(Sketch sketch, List<Sketch> before) {
        if (!Dice.chance(SHARES_OPERATOR, sketch.key() + "/shared-operator")) {
            return Optional.empty();
        }
        Place place = sketch.seat().place();
        return before.stream()
                .filter(other -> other.form() == sketch.form())
                .filter(other -> other.seat().place().region().equals(place.region()))
                .min(Comparator.comparingDouble(
                                (Sketch other) -> other.seat().place().centre().distanceKm(place.centre()))
                        .thenComparing(Sketch::key))
                .map(Sketch::operator);
    }

    private OrganisationId jointAuthority(Sketch sketch) {
        OrganisationId id = new OrganisationId("esimerkki-" + sketch.key());
        List<Place> members = Stream.concat(Stream.of(sketch.seat().place()), sketch.seat().attached().stream())
                .toList();
        invented.add(new Organisation(
                id,
                nameOf(sketch, "Esimerkkikuntayhtymä ", "", "Exempelsamkommun ", "", "Example joint authority ", ""),
                LegalForm.JOINT_MUNICIPAL_AUTHORITY,
                Organisation.Kind.GENERAL,
                null,
                sketch.seat().place().code(),
                Set.of(),
                members.stream()
                        .map(place -> new Owner(OrganisationKeys.municipality(place.code()), null))
                        .toList(),
                List.of(new Succession(
                        OrganisationKeys.county(sketch.seat().place().county()), Sketch.REFORM)),
                Lifespan.of(new Period(null, Sketch.REFORM)),
                Provenance.ILLUSTRATIVE));
        return id;
    }

    private OrganisationId invent(Sketch sketch) {
        OrganisationId id = new OrganisationId("esimerkki-" + sketch.key());
        invented.add(new Organisation(
                id,
                name(sketch),
                sketch.form(),
                Organisation.Kind.GENERAL,
                null,
                sketch.seat().place().code(),
                Set.of(),
                owners(sketch),
                List.of(),
                Lifespan.ALWAYS,
                Provenance.ILLUSTRATIVE));
        return id;
    }

    /**
     * A company is owned by its municipality and those it serves, some below the tenth that a bill of 2026 asks for.
     */
    private static List<Owner> owners(Sketch sketch) {
        if (sketch.form() != LegalForm.LIMITED_COMPANY) {
            return List.of();
        }
        List<Owner> owners = new ArrayList<>();
        owners.add(new Owner(OrganisationKeys.municipality(sketch.seat().place().code()), OWNERS_SHARES.get(0)));
        for (Place place : sketch.seat().attached()) {
            if (owners.size() < OWNERS_SHARES.size()) {
                owners.add(new Owner(OrganisationKeys.municipality(place.code()), OWNERS_SHARES.get(owners.size())));
            }
        }
        return owners;
    }

    private static LocalizedName name(Sketch sketch) {
        return switch (sketch.form()) {
            case FOUNDATION ->
                nameOf(sketch, "Esimerkkisäätiö ", " sr", "Exempelstiftelse ", " sr", "Example foundation ", "");
            case LIMITED_COMPANY ->
                nameOf(sketch, "Esimerkkiyhtiö ", " Oy", "Exempelbolag ", " Ab", "Example company ", " Ltd");
            case COOPERATIVE ->
                nameOf(sketch, "Esimerkkiosuuskunta ", "", "Exempelandelslag ", "", "Example co-operative ", "");
            case RELIGIOUS_COMMUNITY ->
                nameOf(sketch, "Esimerkkiyhdyskunta ", "", "Exempelsamfund ", "", "Example religious community ", "");
            default ->
                nameOf(sketch, "Esimerkkiyhdistys ", " ry", "Exempelförening ", " rf", "Example association ", "");
        };
    }

    private static LocalizedName nameOf(
            Sketch sketch, String fi, String fiAfter, String sv, String svAfter, String en, String enAfter) {
        Place place = sketch.seat().place();
        int index = Dice.between(0, ExampleName.SKIES.size() - 1, place.code() + "/sky")
                + sketch.seat().ordinal();
        return ExampleName.SKIES
                .get(index % ExampleName.SKIES.size())
                .within(new ExampleName(fi, sv, en), new ExampleName(fiAfter, svAfter, enAfter), place.name())
                .localized();
    }
}
