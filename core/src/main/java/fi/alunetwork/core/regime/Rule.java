package fi.alunetwork.core.regime;

/** One rule of a regime. */
public sealed interface Rule permits OrganiserRule, ProducerRule, ReferralRule, GrantRule, CooperationRule {

    /** Why it says what it says. */
    Grounds grounds();
}
