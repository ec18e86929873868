package fi.alunetwork.core.cooperation;

/** What the actors of a cooperation network are. */
public enum ActorKind {
    /** Organisations: those that run a workshop, and those that are parties of a partnership. */
    ORGANISATION,
    /** Workshops: a party stands for the workshops that it runs on the day. */
    WORKSHOP
}
