/**
 * Access (saavutettavuus): are there places enough where people are? Question Q3 of the field: the two-step floating
 * catchment area (2SFCA; Luo and Wang 2003) and its enhancement by distance decay (E2SFCA; Luo and Qi 2009), the
 * spatial access ratio (Wan et al. 2012), and the number of sites in reach where places are not known (cumulative
 * opportunities; Wachs and Kumagai 1973). Uses {@code graph}, {@code reach} and the domain records; no other analysis.
 */
@NullMarked
package fi.alunetwork.core.access;

import org.jspecify.annotations.NullMarked;
