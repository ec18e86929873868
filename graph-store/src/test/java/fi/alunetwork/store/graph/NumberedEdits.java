package fi.alunetwork.store.graph;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.core.edit.Edit;
import fi.alunetwork.core.edit.Editing;
import fi.alunetwork.core.edit.PlannedEdit;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphRecord.OrganisationRecord;
import fi.alunetwork.core.graph.RecordKind;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.Signature;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.Organisation;
import java.util.List;

/**
 * Edits of one company of the small world that can be told apart: edit n writes n into each of its names, and takes its
 * owners away where n is odd, so that half an edit would be seen.
 */
final class NumberedEdits {

    static final RecordRef COMPANY = new RecordRef(RecordKind.ORGANISATION, "company");

    private NumberedEdits() {}

    /** Plans edit n of the company as it stands in the graph. */
    static PlannedEdit plan(WorkshopGraph graph, long n) {
        return plan(graph, n, graph.versions().of(COMPANY));
    }

    /** Plans edit n for an asker who saw a version of the company. */
    static PlannedEdit plan(WorkshopGraph graph, long n, long version) {
        return Editing.plan(graph, new Edit.Put(new OrganisationRecord(company(n)), version));
    }

    /** Who makes edit n. */
    static Signature signature(long n) {
        return new Signature("maija", "edit " + n);
    }

    /** The small world after edit n of the company. */
    static GraphContents worldAfter(long n) {
        WorkshopGraph world = new WorkshopGraph(new Revision(1, Revision.EMPTY.at(), "world"), SmallWorld.contents());
        return world.changedBy(plan(world, n).change(), new Revision(2, Revision.EMPTY.at(), "edit"))
                .contents();
    }

    private static Organisation company(long n) {
        Organisation old = SmallWorld.contents().organisations().stream()
                .filter(organisation -> organisation.id().value().equals(COMPANY.id()))
                .findFirst()
                .orElseThrow();
        return new Organisation(
                old.id(),
                LocalizedName.of("Paja " + n, "Verkstad " + n, "Workshop " + n),
                old.legalForm(),
                old.kind(),
                old.businessId(),
                old.homeMunicipality(),
                old.actsFor(),
                n % 2 == 1 ? List.of() : old.owners(),
                old.successions(),
                old.lifespan(),
                old.provenance());
    }
}
