package fi.alunetwork.examples.finland.illustrative;

import fi.alunetwork.core.Period;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.workshop.Service;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * An invented workshop before its records are written.
 *
 * @param seat where it stands and whom it serves
 * @param period when it exists
 * @param form the legal form of its first operator
 * @param operator its first operator
 * @param services what it provides before the reform of 2023
 * @param fate what the reform does to its social services
 */
record Sketch(Seat seat, Period period, LegalForm form, OrganisationId operator, Set<Service> services, Fate fate) {

    /** The day on which the counties took over. */
    static final LocalDate REFORM = LocalDate.of(2023, 1, 1);

    /** The eve of the reform: the date of the published picture of 2022. */
    static final LocalDate EVE = LocalDate.of(2022, 12, 31);

    Sketch {
        services = services.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(services));
    }

    String key() {
        return seat.key();
    }

    boolean isMunicipal() {
        return form == LegalForm.MUNICIPALITY || form == LegalForm.JOINT_MUNICIPAL_AUTHORITY;
    }

    boolean offers(Service service) {
        return services.contains(service);
    }

    /** Whether it provides a service that a body organises by law for its residents. */
    boolean hasSocialServices() {
        return services.stream().anyMatch(Service::isBoundToResidence);
    }

    boolean isOpenAtReform() {
        return period.contains(EVE) && period.contains(REFORM);
    }

    Sketch with(Fate newFate) {
        return new Sketch(seat, period, form, operator, services, newFate);
    }

    Sketch with(LegalForm newForm, OrganisationId newOperator) {
        return new Sketch(seat, period, newForm, newOperator, services, fate);
    }
}
