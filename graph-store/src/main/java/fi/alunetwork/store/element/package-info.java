/**
 * Nodes and relationships as flat records, on the way to the database and back: the labels and relationship types of
 * the model, and how names, periods, provenance and points become properties. Uses {@code core}, the driver's values
 * and MapStruct; every feature of the store builds on it.
 */
@NullMarked
package fi.alunetwork.store.element;

import org.jspecify.annotations.NullMarked;
