package fi.alunetwork.core.edit;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphRecord;
import fi.alunetwork.core.graph.GraphRecord.FiguresRecord;
import fi.alunetwork.core.graph.GraphRecord.MunicipalityRecord;
import fi.alunetwork.core.graph.GraphRecord.NetworkRecord;
import fi.alunetwork.core.graph.GraphRecord.OrganisationRecord;
import fi.alunetwork.core.graph.GraphRecord.PartnershipRecord;
import fi.alunetwork.core.graph.GraphRecord.WorkshopRecord;
import fi.alunetwork.core.graph.RecordKind;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.statistics.IndicatorValue;
import fi.alunetwork.core.workshop.Workshop;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * That a record names another.
 *
 * @param from the record that names
 * @param field where in it
 * @param to the record that is named
 */
record Reference(RecordRef from, String field, RecordRef to) {

    /** All that a record names. */
    static Stream<Reference> of(GraphRecord record) {
        if (record instanceof WorkshopRecord workshop) {
            return of(workshop.workshop());
        }
        if (record instanceof OrganisationRecord organisation) {
            return of(organisation.organisation());
        }
        if (record instanceof PartnershipRecord partnership) {
            return of(partnership.partnership());
        }
        if (record instanceof NetworkRecord network) {
            return of(network.network());
        }
        if (record instanceof MunicipalityRecord municipality) {
            return Stream.concat(
                    of(municipality.municipality()),
                    each(
                            record.ref(),
                            "memberships",
                            municipality.memberships(),
                            part -> part.region(),
                            RecordKind.REGION));
        }
        return record instanceof FiguresRecord figures ? of(figures.values().get(0)) : Stream.empty();
    }

    /** All that any record of a graph names. */
    static Stream<Reference> in(GraphContents contents) {
        return Stream.of(
                        contents.workshops().stream().flatMap(Reference::of),
                        contents.organisations().stream().flatMap(Reference::of),
                        contents.partnerships().stream().flatMap(Reference::of),
                        contents.networks().stream().flatMap(Reference::of),
                        contents.municipalities().stream().flatMap(Reference::of),
                        contents.memberships().stream()
                                .map(part -> new Reference(
                                        municipality(part.municipality()),
                                        "memberships",
                                        new RecordRef(
                                                RecordKind.REGION, part.region().toString()))),
                        contents.neighbourhoods().stream()
                                .flatMap(pair -> Stream.of(
                                        new Reference(
                                                municipality(pair.one()), "neighbours", municipality(pair.other())),
                                        new Reference(
                                                municipality(pair.other()), "neighbours", municipality(pair.one())))),
                        contents.indicatorValues().stream()
                                .flatMap(Reference::of)
                                .distinct())
                .flatMap(references -> references);
    }

    private static Stream<Reference> of(Workshop workshop) {
        RecordRef from = new RecordRef(RecordKind.WORKSHOP, workshop.id().value());
        return Stream.of(
                        each(
                                from,
                                "operations",
                                workshop.operations(),
                                part -> part.operator(),
                                RecordKind.ORGANISATION),
                        each(from, "sites", workshop.sites(), part -> part.municipality(), RecordKind.MUNICIPALITY),
                        workshop.provisions().stream()
                                .flatMap(provision -> each(
                                        from, "served", provision.served(), code -> code, RecordKind.MUNICIPALITY)))
                .flatMap(references -> references);
    }

    private static Stream<Reference> of(Organisation organisation) {
        RecordRef from =
                new RecordRef(RecordKind.ORGANISATION, organisation.id().value());
        return Stream.of(
                        one(from, "homeMunicipality", organisation.homeMunicipality(), RecordKind.MUNICIPALITY),
                        each(from, "actsFor", organisation.actsFor(), area -> area, RecordKind.REGION),
                        each(
                                from,
                                "owners",
                                organisation.owners(),
                                part -> part.organisation(),
                                RecordKind.ORGANISATION),
                        each(
                                from,
                                "successions",
                                organisation.successions(),
                                part -> part.successor(),
                                RecordKind.ORGANISATION))
                .flatMap(references -> references);
    }

    private static Stream<Reference> of(Partnership partnership) {
        RecordRef from = new RecordRef(RecordKind.PARTNERSHIP, partnership.id().value());
        return Stream.concat(
                partnership.parties().stream()
                        .flatMap(party -> one(from, "parties", party.organisation(), RecordKind.ORGANISATION)),
                each(from, "municipalities", partnership.municipalities(), code -> code, RecordKind.MUNICIPALITY));
    }

    private static Stream<Reference> of(RegionalNetwork network) {
        RecordRef from = new RecordRef(RecordKind.NETWORK, network.id().value());
        return Stream.of(
                        each(from, "regions", network.regions(), area -> area, RecordKind.REGION),
                        each(from, "municipalities", network.municipalities(), code -> code, RecordKind.MUNICIPALITY),
                        each(from, "members", network.members(), part -> part.workshop(), RecordKind.WORKSHOP),
                        one(from, "coordinator", network.coordinator(), RecordKind.ORGANISATION))
                .flatMap(references -> references);
    }

    private static Stream<Reference> of(Municipality municipality) {
        return one(municipality(municipality.code()), "mergedInto", municipality.mergedInto(), RecordKind.MUNICIPALITY);
    }

    private static Stream<Reference> of(IndicatorValue value) {
        RecordRef from = RecordRef.figures(value.indicator(), value.municipality());
        return Stream.concat(
                one(from, "indicator", value.indicator(), RecordKind.INDICATOR),
                one(from, "municipality", value.municipality(), RecordKind.MUNICIPALITY));
    }

    private static RecordRef municipality(MunicipalityCode code) {
        return new RecordRef(RecordKind.MUNICIPALITY, code.value());
    }

    private static Stream<Reference> one(RecordRef from, String field, @Nullable Object id, RecordKind kind) {
        return id == null ? Stream.empty() : Stream.of(new Reference(from, field, new RecordRef(kind, id.toString())));
    }

    private static <P> Stream<Reference> each(
            RecordRef from, String field, Collection<P> parts, Function<P, ?> id, RecordKind kind) {
        return parts.stream()
                .map(part -> new Reference(
                        from, field, new RecordRef(kind, id.apply(part).toString())));
    }
}
