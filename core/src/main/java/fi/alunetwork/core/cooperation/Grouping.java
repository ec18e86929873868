package fi.alunetwork.core.cooperation;

import fi.alunetwork.core.region.RegionKind;
import java.util.Optional;

/**
 * By what actors are told apart, where an answer compares ties within groups and between them.
 *
 * @param by by what
 * @param areaKind the kind of area; asked only where it goes by area
 */
public record Grouping(By by, RegionKind areaKind) {

    /** By legal form. */
    public static final Grouping LEGAL_FORM = new Grouping(By.LEGAL_FORM, RegionKind.REGION);

    /** By region (maakunta). */
    public static final Grouping REGION = new Grouping(By.AREA, RegionKind.REGION);

    /** By municipality. */
    public static final Grouping MUNICIPALITY = new Grouping(By.MUNICIPALITY, RegionKind.REGION);

    /** By what actors are told apart. */
    public enum By {
        /** By legal form, for a workshop that of its operator. */
        LEGAL_FORM,
        /** By the group that national statistics print: municipal, association, foundation, other, county. */
        OPERATOR_GROUP,
        /** By the municipality that an actor is at home in. */
        MUNICIPALITY,
        /** By the area of a kind that an actor is at home in. */
        AREA
    }

    /** The group of an actor, told by its key; empty where it is not known or the actor belongs to none. */
    public Optional<String> groupOf(Actor actor) {
        return switch (by) {
            case LEGAL_FORM -> actor.legalForm().map(Enum::name);
            case OPERATOR_GROUP ->
                actor.legalForm().map(form -> form.operatorGroup().name());
            case MUNICIPALITY -> actor.municipality().map(place -> place.code().value());
            case AREA -> actor.region(areaKind).map(area -> area.id().toString());
        };
    }

    /** The groups of the actors of a network. */
    public Groups of(CooperationNetwork network) {
        return Groups.of(network.actors(), this);
    }
}
