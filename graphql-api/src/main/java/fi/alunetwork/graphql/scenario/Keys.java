package fi.alunetwork.graphql.scenario;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.scenario.Change.Unreadable.Fault;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.WorkshopId;
import fi.alunetwork.graphql.schema.NodeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keys of records: the code that the data has, or the global id that a field {@code id} gave out. Where a
 * text is neither, a fault is noted and a key that no record has stands in.
 */
final class Keys {

    private static final String NONE = "none";

    private final Faults faults;

    Keys(Faults faults) {
        this.faults = faults;
    }

    WorkshopId workshop(String field, String text) {
        return read(field, "Workshop", text, WorkshopId::new);
    }

    OrganisationId organisation(String field, String text) {
        return read(field, "Organisation", text, OrganisationId::new);
    }

    PartnershipId partnership(String field, String text) {
        return read(field, "Partnership", text, PartnershipId::new);
    }

    ProvisionId provision(String field, String text) {
        return read(field, "Provision", text, ProvisionId::new);
    }

    @Nullable Set<WorkshopId> workshops(String field, @Nullable List<String> texts) {
        return all(texts, text -> workshop(field, text));
    }

    @Nullable Set<OrganisationId> organisations(String field, @Nullable List<String> texts) {
        return all(texts, text -> organisation(field, text));
    }

    @Nullable Set<ProvisionId> provisions(String field, @Nullable List<String> texts) {
        return all(texts, text -> provision(field, text));
    }

    /** The values of a list without those that stand twice; null where there is no list. */
    private static <T> @Nullable Set<T> all(@Nullable List<String> texts, Function<String, T> read) {
        return texts == null ? null : texts.stream().map(read).collect(Collectors.toSet());
    }

    private <T> T read(String field, String type, String text, Function<String, T> make) {
        String expected = "a code or id of the type " + type;
        Optional<NodeId> global = global(text);
        if (global.isPresent() && !global.get().type().equals(type)) {
            faults.add(new Fault(
                    field,
                    text,
                    expected,
                    "it is an id of the type " + global.get().type()));
            return make.apply(NONE);
        }
        return faults.read(
                () -> make.apply(global.map(NodeId::key).orElse(text)),
                make.apply(NONE),
                new Fault(field, text, expected, "a name was given"));
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
