/**
 * What plans of several organisations for an area are about: a package of services, its cells, a place and a service
 * each, and who reaches them. The ground that consortia, take-over and umbrella bodies stand on. Uses {@code reach} and
 * the domain records; no analysis.
 */
@NullMarked
package fi.alunetwork.core.partnering;

import org.jspecify.annotations.NullMarked;
