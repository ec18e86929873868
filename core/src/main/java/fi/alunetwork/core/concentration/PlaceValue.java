package fi.alunetwork.core.concentration;

import fi.alunetwork.core.concentration.MunicipalityValue.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The value of one place of a municipality.
 *
 * @param share the share of the municipality's residents that the place stands for
 * @param value null where there is none
 * @param standing what it is worth
 * @param illustrative whether it would differ without illustrative records
 */
record PlaceValue(double share, @Nullable Double value, Standing standing, boolean illustrative) {}
