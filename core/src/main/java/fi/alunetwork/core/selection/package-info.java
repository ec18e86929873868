/**
 * Choosing and sorting records of a picture: one filter and one order for each kind of record, evaluated over the views
 * of {@code graph}, and positions in a sorted list that stay good when records come and go. Uses {@code graph}, the
 * domain records and the root package; knows nothing of who asks.
 */
@NullMarked
package fi.alunetwork.core.selection;

import org.jspecify.annotations.NullMarked;
