package fi.alunetwork.store.organisation;

import fi.alunetwork.store.element.Cited;
import fi.alunetwork.store.element.LastSeen;
import fi.alunetwork.store.element.NamedNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * The properties of an {@code Organisation} node, which is also an entity of Spring Data: scalars only, because reading
 * entities that refer to each other takes seconds. The version is null for a new organisation and 0 after an import.
 */
@Node("Organisation")
record OrganisationNode(
        @Id String id,
        @Nullable String nameFi,
        @Nullable String nameSv,
        @Nullable String nameEn,
        @Nullable String nameSe,
        String legalForm,
        String kind,
        @Nullable String businessId,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate lastSeen,
        String provenance,
        @Nullable String citation,
        @Version @Nullable Long version)
        implements NamedNode, LastSeen, Cited {

    /** The version that an import writes, so that a later save knows the node as an existing one. */
    static final String IMPORTED = "0L";

    /** The same properties with another version. */
    OrganisationNode withVersion(@Nullable Long other) {
        return new OrganisationNode(
                id,
                nameFi,
                nameSv,
                nameEn,
                nameSe,
                legalForm,
                kind,
                businessId,
                from,
                until,
                lastSeen,
                provenance,
                citation,
                other);
    }
}
