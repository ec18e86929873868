package fi.alunetwork.core.cooperation;

/**
 * How a partnership of several parties becomes ties between pairs. The record stays one (a hyperedge); only the answer
 * depends on this, and tells it.
 */
public enum Projection {
    /**
     * Every other party is tied to the one that the agreement turns on: the lead, else whoever organises, buys, funds,
     * hands over or hosts. Parties of the same agreement are not tied to each other by it, so that twenty producers of
     * one voucher are twenty ties and not two hundred. An agreement in which no party or every party has such a role is
     * a clique.
     */
    STAR,
    /** Every party is tied to every other one. */
    CLIQUE
}
