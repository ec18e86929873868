/**
 * The words that every feature uses: periods and lifespans, names in several languages, where a record comes from, how
 * long an answer may take, and the errors that a bad question gets. Uses nothing of this project; everything may use
 * it.
 */
@NullMarked
package fi.alunetwork.core;

import org.jspecify.annotations.NullMarked;
