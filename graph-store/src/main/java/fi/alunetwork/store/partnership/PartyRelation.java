package fi.alunetwork.store.partnership;

import org.jspecify.annotations.Nullable;

/**
 * The properties of a {@code PARTY_TO} relationship.
 *
 * @param role what the party is in the partnership
 * @param unit the unit that takes part; null where not told
 * @param position the party's place among the parties, from 0
 */
record PartyRelation(String role, @Nullable String unit, int position) {}
