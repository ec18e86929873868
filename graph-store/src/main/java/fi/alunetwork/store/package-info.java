/**
 * What every part of the store shares: its settings and the one error that says why it could not start. Uses Spring
 * Boot's configuration properties.
 */
@NullMarked
package fi.alunetwork.store;

import org.jspecify.annotations.NullMarked;
