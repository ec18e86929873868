package fi.alunetwork.core.law;

import fi.alunetwork.core.graph.MunicipalityOnDate;

/**
 * How a provision stands in law in respect of the residents of one municipality.
 *
 * @param municipality whose residents
 * @param answer what the law says of its best operator
 */
public record Standing(MunicipalityOnDate municipality, ProducerAnswer answer) {}
