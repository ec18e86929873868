package fi.alunetwork.store.organisation;

import org.jspecify.annotations.Nullable;

/**
 * The properties of an {@code OWNS} relationship.
 *
 * @param share the share owned; null where not known
 * @param position the owner's place among the owners, from 0
 */
record OwnsRelation(@Nullable Double share, int position) {}
