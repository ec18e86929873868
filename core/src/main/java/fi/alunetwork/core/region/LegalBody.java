package fi.alunetwork.core.region;

import org.jspecify.annotations.Nullable;

/**
 * Who acts for an area in law: an employment area is no legal person and works through one.
 *
 * @param kind how the area has a legal body
 * @param name the body's name where a source tells it, else null (39 employment areas work through a host municipality,
 *     and the sources at hand do not name all of them)
 */
public record LegalBody(Kind kind, @Nullable String name) {

    /** How an area has a legal body. */
    public enum Kind {
        /** The area is a legal person itself, as a wellbeing services county is. */
        ITSELF,
        /** One of its municipalities contracts for all (vastuukunta, ansvarskommun). */
        HOST_MUNICIPALITY,
        /** The area is one municipality. */
        SINGLE_MUNICIPALITY,
        /** A joint municipal authority (kuntayhtymä, samkommun). */
        JOINT_AUTHORITY,
        /** The state acts. */
        STATE
    }
}
