package fi.alunetwork.core.edit;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.edit.Edit.Delete;
import fi.alunetwork.core.edit.Edit.End;
import fi.alunetwork.core.edit.Edit.Put;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphRecord;
import fi.alunetwork.core.graph.GraphRecord.MunicipalityRecord;
import fi.alunetwork.core.graph.GraphRecord.OrganisationRecord;
import fi.alunetwork.core.graph.GraphRecord.PartnershipRecord;
import fi.alunetwork.core.graph.GraphRecord.RegionRecord;
import fi.alunetwork.core.graph.GraphRecord.WorkshopRecord;
import fi.alunetwork.core.graph.RecordKind;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.workshop.Workshop;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Edits of one world drawn by chance: records come and go, end, and lose and gain parts. */
final class Drawn {

    private static final int FIRST_YEAR = 1990;
    private static final int YEARS = 40;

    private final Random random;
    private final GraphContents world;
    private final List<RecordRef> refs;

    Drawn(GraphContents world, long seed) {
        this.random = new Random(seed);
        this.world = world;
        this.refs = refs(world);
    }

    /** Every record of a world. */
    static List<RecordRef> refs(GraphContents world) {
        return Stream.of(
                        ids(RecordKind.WORKSHOP, world.workshops().stream().map(Workshop::id)),
                        ids(
                                RecordKind.ORGANISATION,
                                world.organisations().stream().map(Organisation::id)),
                        ids(
                                RecordKind.PARTNERSHIP,
                                world.partnerships().stream().map(Partnership::id)),
                        ids(RecordKind.NETWORK, world.networks().stream().map(one -> one.id())),
                        ids(RecordKind.REGION, world.regions().stream().map(one -> one.id())),
                        ids(
                                RecordKind.MUNICIPALITY,
                                world.municipalities().stream().map(one -> one.code())),
                        ids(RecordKind.INDICATOR, world.indicators().stream().map(one -> one.id())),
                        world.indicatorValues().stream()
                                .map(value -> RecordRef.figures(value.indicator(), value.municipality()))
                                .distinct())
                .flatMap(all -> all)
                .toList();
    }

    private static Stream<RecordRef> ids(RecordKind kind, Stream<?> ids) {
        return ids.map(id -> new RecordRef(kind, id.toString()));
    }

    /** The next edit; whether it can be made is another matter. */
    Edit next(WorkshopGraph graph) {
        RecordRef ref = refs.get(random.nextInt(refs.size()));
        GraphRecord present = graph.contents().find(ref).orElse(null);
        if (present == null) {
            return new Put(world.find(ref).orElseThrow(), null);
        }
        long version = graph.versions().of(ref);
        return switch (random.nextInt(4)) {
            case 0 -> new Delete(ref, version);
            case 1 -> new End(ref, LocalDate.of(FIRST_YEAR + random.nextInt(YEARS), 7, 1), version);
            case 2 -> new Put(world.find(ref).orElseThrow(), version);
            default -> new Put(lesser(present), version);
        };
    }

    private GraphRecord lesser(GraphRecord record) {
        if (record instanceof WorkshopRecord one) {
            return new WorkshopRecord(lesser(one.workshop()));
        }
        if (record instanceof MunicipalityRecord one) {
            return new MunicipalityRecord(one.municipality(), some(one.memberships()), some(one.demandPoints()));
        }
        if (record instanceof RegionRecord one) {
            return new RegionRecord(one.region(), some(one.completeness()));
        }
        if (record instanceof PartnershipRecord one) {
            Partnership old = one.partnership();
            return new PartnershipRecord(new Partnership(
                    old.id(),
                    LocalizedName.finnish("Sopimus " + random.nextInt(100)),
                    old.model(),
                    old.parties().subList(0, 1),
                    old.services(),
                    old.municipalities(),
                    null,
                    old.lifespan(),
                    old.provenance()));
        }
        if (record instanceof OrganisationRecord one) {
            Organisation old = one.organisation();
            return new OrganisationRecord(new Organisation(
                    old.id(),
                    LocalizedName.finnish("Toimija " + random.nextInt(100)),
                    old.legalForm(),
                    old.kind(),
                    null,
                    old.homeMunicipality(),
                    old.actsFor(),
                    some(old.owners()),
                    some(old.successions()),
                    old.lifespan(),
                    old.provenance()));
        }
        return record;
    }

    private Workshop lesser(Workshop old) {
        return new Workshop(
                old.id(),
                LocalizedName.finnish("Paja " + random.nextInt(100)),
                some(old.operations()),
                some(old.sites()),
                some(old.provisions()),
                old.trades(),
                random.nextDouble(),
                null,
                old.lifespan(),
                Provenance.sourced("chance"));
    }

    private <T> List<T> some(List<T> parts) {
        return parts.stream().filter(part -> random.nextBoolean()).toList();
    }
}
