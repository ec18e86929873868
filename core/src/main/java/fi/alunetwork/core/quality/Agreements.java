package fi.alunetwork.core.quality;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate.PartyOnDate;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.Party.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The partnerships that checks look at. */
final class Agreements {

    private Agreements() {}

    /** Those that held on the day, or may have. */
    static Stream<PartnershipOnDate> of(DatedGraph graph) {
        return graph.partnerships().stream().filter(partnership -> partnership.existence() != Existence.CLOSED);
    }

    /** Those of a model that held on the day, or may have. */
    static Stream<PartnershipOnDate> of(DatedGraph graph, CooperationModel model) {
        return of(graph).filter(partnership -> partnership.record().model() == model);
    }

    /** The named parties in a role. */
    static List<OrganisationOnDate> inRole(PartnershipOnDate partnership, Role role) {
        return partnership.parties().stream()
                .filter(party -> party.record().role() == role)
                .map(PartyOnDate::organisation)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Who takes part as what: {@code LEAD oy (LIMITED_COMPANY), MEMBER not named}. */
    static String words(PartnershipOnDate partnership) {
        return partnership.parties().stream().map(Agreements::words).collect(Collectors.joining(", "));
    }

    static String words(OrganisationOnDate body) {
        return body.record().id() + " (" + body.record().legalForm() + ")";
    }

    private static String words(PartyOnDate party) {
        return party.record().role() + " "
                + (party.record().organisation() == null
                        ? "not named"
                        : party.organisation()
                                .map(Agreements::words)
                                .orElseGet(() -> party.record().organisation() + " (not in the register)"));
    }
}
