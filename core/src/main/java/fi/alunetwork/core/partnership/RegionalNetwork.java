package fi.alunetwork.core.partnership;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A network of workshops (ALU-verkosto, ULA-nätverket). Networks overlap: one goes by language, and one region can have
 * several.
 *
 * @param id its key
 * @param name its names
 * @param kind territorial or by language
 * @param regions the areas that it extends over
 * @param municipalities the municipalities that it extends over, where its extent is not whole areas
 * @param members the workshops that belong to it, and when
 * @param coordinator the organisation that coordinates it; null where not known
 * @param lifespan when it exists
 * @param provenance where this is from
 */
public record RegionalNetwork(
        NetworkId id,
        LocalizedName name,
        Kind kind,
        Set<RegionId> regions,
        Set<MunicipalityCode> municipalities,
        List<NetworkMember> members,
        @Nullable OrganisationId coordinator,
        Lifespan lifespan,
        Provenance provenance) {

    private static final Comparator<NetworkMember> MEMBER_ORDER = Comparator.comparing(NetworkMember::workshop)
            .thenComparing(member -> member.period().from(), Comparator.nullsFirst(Comparator.naturalOrder()));

    /** What holds a network together. */
    public enum Kind {
        /** Territory (alueellinen verkosto). */
        ALU,
        /** Swedish and bilingual workshops over the whole country (svensk- och tvåspråkiga verkstäder). */
        ULA
    }

    /** Puts the extent and the members into the order of their ids. */
    public RegionalNetwork {
        regions = Collections.unmodifiableSet(new TreeSet<>(regions));
        municipalities = Collections.unmodifiableSet(new TreeSet<>(municipalities));
        members = members.stream().sorted(MEMBER_ORDER).toList();
    }
}
