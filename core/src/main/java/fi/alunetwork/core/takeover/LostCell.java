package fi.alunetwork.core.takeover;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.partnering.Cell;
import java.util.List;

/**
 * A place and a service that somebody reached in the first picture and nobody does in the second.
 *
 * @param cell the cell in the second picture, with why nobody reaches it
 * @param formerly who reached it in the first picture, in the order of their ids
 * @param candidates who could take it, in the order of their ids
 * @param state whether somebody could
 * @param takers the chosen ones that take it, in the order of their ids; none unless somebody could
 */
public record LostCell(
        Cell cell,
        List<OrganisationOnDate> formerly,
        List<Candidacy> candidates,
        State state,
        List<OrganisationOnDate> takers) {

    /** Whether a lost cell can be restored. */
    public enum State {
        /** At least one organisation could take it. */
        RESTORABLE,
        /** Whether somebody near by is open or may produce it is not known. */
        NOT_KNOWN,
        /** Organisations are near, and none may produce it by the law. */
        NOBODY_LAWFUL,
        /** Nobody runs a workshop near by. */
        NOBODY_NEAR;

        /** What it means, for a person. */
        public LocalizedName words() {
            return switch (this) {
                case RESTORABLE ->
                    LocalizedName.of(
                            "Vähintään yksi organisaatio voisi ottaa palvelun hoitaakseen.",
                            "Minst en organisation kunde ta över servicen.",
                            "At least one organisation could take over the service.");
                case NOT_KNOWN ->
                    LocalizedName.of(
                            "Lähellä on organisaatio, mutta onko sen työpaja auki tai saako se tuottaa palvelun, ei ole tiedossa.",
                            "Det finns en organisation i närheten, men om dess verkstad är öppen eller den får producera servicen är"
                                    + " inte känt.",
                            "There is an organisation near by, but whether its workshop is open or it may produce the service is"
                                    + " not known.");
                case NOBODY_LAWFUL ->
                    LocalizedName.of(
                            "Lähellä on organisaatioita, mutta yksikään ei saa lain mukaan tuottaa palvelua: hankinnalla täytettävä"
                                    + " aukko.",
                            "Det finns organisationer i närheten, men ingen får enligt lagen producera servicen: en lucka att fylla"
                                    + " genom upphandling.",
                            "There are organisations near by, but none may produce the service by law: a gap to be filled by"
                                    + " procurement.");
                case NOBODY_NEAR ->
                    LocalizedName.of(
                            "Lähellä kukaan ei ylläpidä työpajaa: hankinnalla täytettävä aukko.",
                            "Ingen i närheten är huvudman för en verkstad: en lucka att fylla genom upphandling.",
                            "Nobody near by operates a workshop: a gap to be filled by procurement.");
            };
        }
    }

    public LostCell {
        formerly = List.copyOf(formerly);
        candidates = List.copyOf(candidates);
        takers = List.copyOf(takers);
    }

    /** The same with those who take it. */
    LostCell takenBy(List<OrganisationOnDate> chosen) {
        return new LostCell(cell, formerly, candidates, state, chosen);
    }
}
