/**
 * Workshops (työpaja, verkstad) with their sites, dated operators and dated provisions. Serving a municipality is a
 * relation of the provision and not the same as standing in it. Uses {@code organisation}, {@code region}, {@code geo}
 * and the root package.
 */
@NullMarked
package fi.alunetwork.core.workshop;

import org.jspecify.annotations.NullMarked;
