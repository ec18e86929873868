package fi.alunetwork.core.takeover;

import fi.alunetwork.core.graph.OrganisationOnDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes over lost cells. A person counts once for each service; people of places without a figure
 * count in no figure of people.
 *
 * @param organisation who
 * @param cells how many lost cells it could take
 * @param people the people of these
 * @param cellsAlone how many of them no other of the chosen could take
 * @param peopleAlone the people of those
 * @param conditional for how many of its cells the law asks a condition that the register does not show to be met
 * @param places the places that its workshops near the lost cells have today, in any service; null where none are known
 * @param offersWithoutPlaces how many offers of these workshops have no known places
 */
public record Taker(
        OrganisationOnDate organisation,
        int cells,
        double people,
        int cellsAlone,
        double peopleAlone,
        int conditional,
        @Nullable Double places,
        int offersWithoutPlaces) {}
