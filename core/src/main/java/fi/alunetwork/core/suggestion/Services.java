package fi.alunetwork.core.suggestion;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.workshop.Service;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which of the services asked about each actor provides on the day, by the offers that count in the scope. */
final class Services {

    private final MissingQuestion question;
    private final List<Set<Service>> byActor = new ArrayList<>();
    private final Set<Service> all = EnumSet.noneOf(Service.class);

    Services(CooperationNetwork network, MissingQuestion question) {
        this.question = question;
        for (Actor actor : network.actors()) {
            Set<Service> own = EnumSet.noneOf(Service.class);
            actor.workshops().stream()
                    .filter(workshop -> workshop.existence() != Existence.CLOSED)
                    .map(WorkshopOnDate::provisions)
                    .flatMap(List::stream)
                    .filter(this::counts)
                    .forEach(provision -> own.add(provision.record().service()));
            byActor.add(own);
            all.addAll(own);
        }
    }

    private boolean counts(ProvisionOnDate provision) {
        boolean open =
                provision.existence() == Existence.OPEN || question.scope().assumeOpen();
        return open
                && question.asks(provision.record().service())
                && (question.scope().provenance() == null
                        || provision.provenance().kind() == question.scope().provenance());
    }

    /** Those that anybody provides. */
    Set<Service> all() {
        return all;
    }

    /** What one provides and the other does not, in the order in which services are listed. */
    List<Service> only(int one, int other) {
        return byActor.get(one).stream()
                .filter(service -> !byActor.get(other).contains(service))
                .toList();
    }

    /** What both provide. */
    List<Service> both(int one, int other) {
        return byActor.get(one).stream().filter(byActor.get(other)::contains).toList();
    }
}
