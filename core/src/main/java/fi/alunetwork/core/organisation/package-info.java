/**
 * Bodies that run, own, buy or coordinate: their legal form, owners, home municipality and successors. Uses
 * {@code region} and the root package.
 */
@NullMarked
package fi.alunetwork.core.organisation;

import org.jspecify.annotations.NullMarked;
