package fi.alunetwork.core.region;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * An area that municipalities belong to.
 *
 * @param id kind and code
 * @param name its names
 * @param validity when it is in force; for a planned area when it was to be
 * @param status whether it came into force; of an area whose end is known ENDED, even where the day is yet to come
 * @param legalBody who acts for the area in law; null where the area has no tasks of its own (statistics)
 * @param provenance where this is from
 */
public record Region(
        RegionId id,
        LocalizedName name,
        Period validity,
        Status status,
        @Nullable LegalBody legalBody,
        Provenance provenance) {

    /** Whether an area ever came into force. */
    public enum Status {
        /** In force now or from a stated day. */
        IN_FORCE,
        /** Was in force and ended. */
        ENDED,
        /** Planned by a bill that lapsed; never in force, but askable. */
        PLANNED_NEVER_IN_FORCE
    }
}
