/**
 * Partnerships and regional networks as nodes, their parties, members and extent as relationships. Uses
 * {@code element}, {@code region}, {@code organisation}, {@code workshop} and {@code core}.
 */
@NullMarked
package fi.alunetwork.store.partnership;

import org.jspecify.annotations.NullMarked;
