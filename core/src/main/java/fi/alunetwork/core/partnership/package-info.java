/**
 * Cooperation: partnerships with their parties and roles, and the regional networks (ALU, ULA) that workshops belong
 * to. Uses {@code workshop}, {@code organisation}, {@code region} and the root package.
 */
@NullMarked
package fi.alunetwork.core.partnership;

import org.jspecify.annotations.NullMarked;
