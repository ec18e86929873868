package fi.alunetwork.core.partnering;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.reach.Place;
import fi.alunetwork.core.workshop.Service;
import java.util.Collection;
import java.util.List;

/**
 * One service for one place: what a consortium has to cover.
 *
 * @param number its place among all cells, from 0
 * @param place where: the whole municipality, or one of its demand points
 * @param service what
 * @param people those who live there; not a number where not known
 * @param partners the numbers of the organisations that reach it for certain, in order
 * @param state whether anybody does, and why not as far as the register tells
 * @param certain whether that is certain: somebody reaches it, or nobody may and the register is stated to be whole
 *     there
 */
public record Cell(
        int number, Place place, Service service, double people, List<Integer> partners, State state, boolean certain) {

    /** Whether somebody can produce a service for a place. */
    public enum State {
        /** At least one organisation reaches it and counts. */
        REACHABLE,
        /** Somebody may reach it: whether they are open, admit the residents or may produce is not known. */
        NOT_KNOWN,
        /** Workshops reach it, but no source tells who runs them. */
        OPERATOR_NOT_KNOWN,
        /** Somebody is near, but none of them counts by the law. */
        NOBODY_LAWFUL,
        /** Somebody is near and counts, but has no places. */
        NO_PLACES,
        /** Nobody is near. */
        NOBODY_NEAR;

        /** What it means, for a person. */
        public LocalizedName words() {
            return switch (this) {
                case REACHABLE ->
                    LocalizedName.of(
                            "Vähintään yksi organisaatio tavoittaa asukkaat.",
                            "Minst en organisation når invånarna.",
                            "At least one organisation reaches the residents.");
                case NOT_KNOWN ->
                    LocalizedName.of(
                            "Joku ehkä tavoittaa asukkaat: onko työpaja auki, ottaako se heidät tai saako se tuottaa palvelun, ei"
                                    + " ole tiedossa.",
                            "Någon når kanske invånarna: om verkstaden är öppen, tar emot dem eller får producera servicen är inte"
                                    + " känt.",
                            "Somebody may reach the residents: whether the workshop is open, admits them or may produce the service"
                                    + " is not known.");
                case OPERATOR_NOT_KNOWN ->
                    LocalizedName.of(
                            "Työpaja tavoittaa asukkaat, mutta mikään lähde ei kerro sen ylläpitäjää.",
                            "En verkstad når invånarna, men ingen källa berättar vem som är dess huvudman.",
                            "A workshop reaches the residents, but no source tells its operator.");
                case NOBODY_LAWFUL ->
                    LocalizedName.of(
                            "Lähellä on palvelun tarjoaja, mutta yksikään ei saa lain mukaan tuottaa palvelua asukkaille.",
                            "Någon i närheten erbjuder servicen, men ingen får enligt lagen producera den för invånarna.",
                            "Somebody near by offers the service, but nobody may by law produce it for the residents.");
                case NO_PLACES ->
                    LocalizedName.of(
                            "Lähellä on tuottaja, mutta sillä ei ole yhtään paikkaa.",
                            "Det finns en producent i närheten, men den har inga platser.",
                            "There is a producer near by, but it has no places.");
                case NOBODY_NEAR ->
                    LocalizedName.of(
                            "Lähellä ei ole rekisterin mukaan ketään, joka tarjoaa palvelua näille asukkaille.",
                            "Enligt registret erbjuder ingen i närheten servicen för de här invånarna.",
                            "By the register nobody near by offers the service to these residents.");
            };
        }
    }

    public Cell {
        partners = List.copyOf(partners);
    }

    /** The people; 0 where they are not known, so that they count in no figure of people. */
    public double countedPeople() {
        return Double.isNaN(people) ? 0 : people;
    }

    /** The people of cells, those not known left out. */
    public static double people(Collection<Cell> cells) {
        return cells.stream().mapToDouble(Cell::countedPeople).sum();
    }
}
