package fi.alunetwork.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphRecord;
import fi.alunetwork.core.graph.GraphRecord.OrganisationRecord;
import fi.alunetwork.core.graph.GraphRecord.PartnershipRecord;
import fi.alunetwork.core.graph.RecordKind;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.organisation.Succession;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.Party;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of one thing a record tells once. */
class TakenKeysTests {

    private static final GraphContents WORLD = SmallWorld.contents();

    private static List<String> checks(GraphRecord record) {
        return new TakenKeys()
                .run(new Edited(WORLD, record.ref(), record))
                .map(finding -> finding.check() + " " + finding.value())
                .toList();
    }

    @Test
    void anOrganisationIsSucceededOnceByEachOnADay() {
        Organisation company = ((OrganisationRecord) WORLD.find(new RecordRef(RecordKind.ORGANISATION, "company"))
                        .orElseThrow())
                .organisation();
        Succession once = new Succession(new OrganisationId("county"), LocalDate.of(2020, 1, 1));
        Organisation twice = new Organisation(
                company.id(),
                company.name(),
                company.legalForm(),
                company.kind(),
                company.businessId(),
                company.homeMunicipality(),
                company.actsFor(),
                company.owners(),
                List.of(once, once),
                company.lifespan(),
                company.provenance());

        assertThat(checks(new OrganisationRecord(twice))).containsExactly("duplicate-key county on 2020-01-01");
    }

    /** Parties that a source leaves unnamed may be as many as it tells, and one body may have several roles. */
    @Test
    void onePartyInOneRoleStandsOnceInAPartnership() {
        RecordRef ref = new RecordRef(RecordKind.PARTNERSHIP, "full-partnership");
        Partnership stored = ((PartnershipRecord) WORLD.find(ref).orElseThrow()).partnership();
        Party company = stored.parties().get(1);
        Party unnamed = new Party(null, Party.Role.MEMBER, null);
        Party alone = new Party(company.organisation(), company.role(), null);

        assertThat(checks(with(stored, company, alone, unnamed, unnamed))).isEmpty();
        assertThat(checks(with(stored, company, alone, company)))
                .containsExactly("duplicate-key company as PRODUCER YOUTH_WORK");
    }

    private static PartnershipRecord with(Partnership stored, Party... parties) {
        return new PartnershipRecord(new Partnership(
                stored.id(),
                stored.name(),
                stored.model(),
                List.of(parties),
                stored.services(),
                stored.municipalities(),
                stored.quality(),
                stored.lifespan(),
                stored.provenance()));
    }
}
