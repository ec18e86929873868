package fi.alunetwork.core.reach;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.law.Law;
import fi.alunetwork.core.law.ProducerAnswer;
import fi.alunetwork.core.regime.Verdict;
import org.jspecify.annotations.Nullable;

/** Which offers count by the law, for the residents of a municipality. */
final class LawfulProducers {

    private final Producers producers;
    private final @Nullable Law law;

    /** Whether an offer counts. */
    enum Counts {
        YES,
        NO,
        /** The law, or what it asks of the producer, is not known. */
        NOT_KNOWN
    }

    private LawfulProducers(Producers producers, @Nullable Law law) {
        this.producers = producers;
        this.law = law;
    }

    static LawfulProducers of(DatedGraph graph, Scope scope) {
        boolean any = scope.producers() == Producers.ANY;
        return new LawfulProducers(scope.producers(), any ? null : Law.of(graph, scope.reading()));
    }

    /** Whether everybody counts. */
    boolean isAnybody() {
        return law == null;
    }

    /** The same, without those whose condition the register does not show to be met. */
    LawfulProducers withoutConditions() {
        return new LawfulProducers(law == null ? producers : Producers.LAWFUL, law);
    }

    Counts counts(Offer offer, MunicipalityOnDate municipality) {
        if (law == null) {
            return Counts.YES;
        }
        ProducerAnswer answer = law.standing(offer.provision(), municipality);
        if (producers.count(answer)) {
            return Counts.YES;
        }
        return answer.verdict() == Verdict.NOT_KNOWN ? Counts.NOT_KNOWN : Counts.NO;
    }
}
