/**
 * What of a service reaches whom: the offers that count in a {@link fi.alunetwork.core.reach.Scope}, the places where
 * people live, whom an offer admits, and the way between them. The ground that coverage, access, redundancy and
 * criticality stand on. Uses {@code graph}, {@code law} and the domain records; no analysis.
 */
@NullMarked
package fi.alunetwork.core.reach;

import org.jspecify.annotations.NullMarked;
