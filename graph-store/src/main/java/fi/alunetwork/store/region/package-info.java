/**
 * Municipalities and areas as nodes, their belonging, borders and mergers as relationships. Uses {@code element} and
 * {@code core}.
 */
@NullMarked
package fi.alunetwork.store.region;

import org.jspecify.annotations.NullMarked;
