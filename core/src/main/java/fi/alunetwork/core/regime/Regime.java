package fi.alunetwork.core.regime;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one period: its own first, then those of the regimes that it is based on.
 *
 * @param id its key
 * @param names what it is called
 * @param summary what it changed, in a few sentences
 * @param period when it is in force, or was planned to be; null where no date is known
 * @param status whether it came into force
 * @param basedOn the regime that it changes; null where it stands for itself
 * @param organiserRules who must organise
 * @param producerRules who may produce
 * @param referralRules who may refer
 * @param grantRules who may receive a grant
 * @param cooperationRules what is advised on models of cooperation
 * @param conditions the conditions that its rules name
 * @param sources what its rules are read from
 */
public record Regime(
        RegimeId id,
        LocalizedName names,
        LocalizedName summary,
        @Nullable Period period,
        Status status,
        @Nullable RegimeId basedOn,
        List<OrganiserRule> organiserRules,
        List<ProducerRule> producerRules,
        List<ReferralRule> referralRules,
        List<GrantRule> grantRules,
        List<CooperationRule> cooperationRules,
        List<Condition> conditions,
        List<LawSource> sources) {

    /** Whether a regime came into force. */
    public enum Status {
        /** In force in its period; exactly one is on any day. */
        IN_FORCE,
        /** In force in its period beside another: a trial for some areas or clients. */
        ALONGSIDE,
        /** Planned by a bill that lapsed; never in force, but askable. */
        PLANNED_NEVER_IN_FORCE,
        /** Under discussion, without a date. */
        OPEN
    }

    public Regime {
        organiserRules = List.copyOf(organiserRules);
        producerRules = List.copyOf(producerRules);
        referralRules = List.copyOf(referralRules);
        grantRules = List.copyOf(grantRules);
        cooperationRules = List.copyOf(cooperationRules);
        conditions = List.copyOf(conditions);
        sources = List.copyOf(sources);
    }
}
