package fi.alunetwork.store.organisation;

import java.time.LocalDate;

/**
 * The properties of a {@code SUCCEEDED_BY} relationship.
 *
 * @param date from when
 * @param position the successor's place among the successors, from 0
 */
record SucceededByRelation(LocalDate date, int position) {}
