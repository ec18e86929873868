package fi.alunetwork.core.regime;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who organises services for the residents of a municipality. The first rule that matches holds for each part of a
 * service; those of a regime in force alongside are told beside it.
 *
 * @param services which services; empty means all
 * @param part the part of them that is meant; null for the whole
 * @param territory where it applies
 * @param area the kind of area that carries the duty; null where none does
 * @param areaCodes only these areas of the kind; empty means all
 * @param municipalities only these municipalities; empty means all
 * @param clientGroups only these clients; empty means all
 * @param duty whether the law binds the organiser
 * @param body who organises
 * @param withoutArea who organises for a municipality that belongs to no such area, as Helsinki to no county; null
 *     where the rule does not apply to it then
 * @param grounds why
 */
public record OrganiserRule(
        Set<Service> services,
        @Nullable ServicePart part,
        Territory territory,
        @Nullable RegionKind area,
        Set<String> areaCodes,
        Set<MunicipalityCode> municipalities,
        Set<ClientGroup> clientGroups,
        Duty duty,
        Body body,
        @Nullable Body withoutArea,
        Grounds grounds)
        implements Rule {

    /** Which part of the country a rule applies to. */
    public enum Territory {
        /** The municipalities outside Åland. */
        MAINLAND,
        /** The municipalities of Åland. */
        ALAND
    }

    /**
     * Who organises.
     *
     * @param kind how the body is found
     * @param names what it is, in words
     */
    public record Body(Kind kind, LocalizedName names) {

        /** How the body that organises is found in a picture. */
        public enum Kind {
            /** The body that acts for the area. */
            LEGAL_BODY_OF_AREA,
            /** The municipality itself. */
            MUNICIPALITY,
            /** The municipality or a joint authority that it belongs to; no source tells which. */
            MUNICIPALITY_OR_JOINT_AUTHORITY,
            /** A body that is told in words only, such as the state's office. */
            IN_WORDS,
            /** Nobody. */
            NOBODY
        }
    }

    public OrganiserRule {
        services = Collections.unmodifiableSet(new TreeSet<>(services));
        areaCodes = Collections.unmodifiableSet(new TreeSet<>(areaCodes));
        municipalities = Collections.unmodifiableSet(new TreeSet<>(municipalities));
        clientGroups = Collections.unmodifiableSet(new TreeSet<>(clientGroups));
    }

    /** Whether the rule speaks of the service. */
    public boolean covers(Service service) {
        return services.isEmpty() || services.contains(service);
    }
}
