package fi.alunetwork.core.partnering;

import fi.alunetwork.core.graph.OrganisationOnDate;

/**
 * A partner of a consortium and what it adds. A person counts once for each service; people of places without a figure
 * count in no figure of people.
 *
 * @param organisation who
 * @param demanded whether the asker demanded it
 * @param cost what it costs; 1 where no cost was given
 * @param cells how many cells it reaches
 * @param people the people of these cells
 * @param cellsAlone how many of them no other partner reaches
 * @param peopleAlone the people of those
 */
public record ConsortiumPartner(
        OrganisationOnDate organisation,
        boolean demanded,
        double cost,
        int cells,
        double people,
        int cellsAlone,
        double peopleAlone) {}
