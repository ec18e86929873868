package fi.alunetwork.graphql.scenario;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.WorkshopId;
import fi.alunetwork.graphql.schema.NodeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the keys of records: the code that the data has, or the global id that a field {@code id} gave out. */
final class Keys {

    private Keys() {}

    static WorkshopId workshop(String field, String text) {
        return read(field, "Workshop", text, WorkshopId::new);
    }

    static OrganisationId organisation(String field, String text) {
        return read(field, "Organisation", text, OrganisationId::new);
    }

    static PartnershipId partnership(String field, String text) {
        return read(field, "Partnership", text, PartnershipId::new);
    }

    static ProvisionId provision(String field, String text) {
        return read(field, "Provision", text, ProvisionId::new);
    }

    static @Nullable Set<WorkshopId> workshops(String field, @Nullable List<String> texts) {
        return all(texts, text -> workshop(field, text));
    }

    static @Nullable Set<OrganisationId> organisations(String field, @Nullable List<String> texts) {
        return all(texts, text -> organisation(field, text));
    }

    static @Nullable Set<ProvisionId> provisions(String field, @Nullable List<String> texts) {
        return all(texts, text -> provision(field, text));
    }

    /** The values of a list without those that stand twice; null where there is no list. */
    static <T> @Nullable Set<T> all(@Nullable List<String> texts, Function<String, T> read) {
        return texts == null ? null : texts.stream().map(read).collect(Collectors.toSet());
    }

    private static <T> T read(String field, String type, String text, Function<String, T> make) {
        Optional<NodeId> global = global(text);
        if (global.isPresent() && !global.get().type().equals(type)) {
            throw new UnreadableException(
                    field,
                    text,
                    "the code or id of a " + type,
                    "it is the id of a " + global.get().type());
        }
        try {
            return make.apply(global.map(NodeId::key).orElse(text));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(field, text, "the code or id of a " + type, "a name was given");
        }
    }

    private static Optional<NodeId> global(String text) {
        try {
            NodeId id = NodeId.decode(text);
            return id.encoded().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (BadQuestionException e) {
            return Optional.empty();
        }
    }
}
