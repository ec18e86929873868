package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.GraphContents;

/**
 * A dataset: what it is and where it is from, and the records that it holds.
 *
 * @param description title, version, sources and licences
 * @param contents the records
 */
public record Dataset(DatasetDescription description, GraphContents contents) {}
