/**
 * Invented records that bring the picture near the published national one, so that questions have something to answer.
 * They say nothing of the world: each is marked illustrative, and its name says so. Built by rules and by numbers that
 * belong to a key, so the same facts always give the same records. Uses {@code facts} and core's records.
 */
@NullMarked
package fi.alunetwork.examples.finland.illustrative;

import org.jspecify.annotations.NullMarked;
