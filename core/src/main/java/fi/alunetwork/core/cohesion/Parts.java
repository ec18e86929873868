package fi.alunetwork.core.cohesion;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.ActorKind;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.Memberships;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Splits a network into the parts that a question asks about. */
final class Parts {

    private final CooperationNetwork network;
    private final Memberships memberships;

    Parts(CooperationNetwork network) {
        this.network = network;
        this.memberships = new Memberships(network.graph(), network.scope());
    }

    List<Part> of(Split split) {
        return switch (split.by()) {
            case NONE -> List.of();
            case ALU_NETWORK -> aluNetworks();
            case AREA -> areas(split.areaKind());
            case MODEL -> models();
        };
    }

    private List<Part> aluNetworks() {
        Map<String, Integer> numbers = new HashMap<>();
        network.actors().forEach(actor -> numbers.put(actor.id(), actor.number()));
        return network.graph().networks().stream()
                .filter(alu -> alu.existence() != Existence.CLOSED)
                .map(alu -> Part.among(network, Subject.of(alu), actorsOf(alu, numbers)))
                .toList();
    }

    private BitSet actorsOf(NetworkOnDate alu, Map<String, Integer> numbers) {
        BitSet found = new BitSet();
        boolean workshops = network.scope().actors() == ActorKind.WORKSHOP;
        Stream<String> ids = workshops
                ? memberships.members(alu).stream()
                        .map(member -> member.record().id().value())
                : Stream.concat(operators(alu), alu.coordinator().stream())
                        .map(body -> body.record().id().value());
        ids.map(numbers::get).filter(Objects::nonNull).forEach(found::set);
        return found;
    }

    private Stream<OrganisationOnDate> operators(NetworkOnDate alu) {
        return memberships.members(alu).stream().flatMap(member -> memberships.operators(member).stream());
    }

    private List<Part> areas(RegionKind kind) {
        List<RegionOnDate> ofKind = network.graph().regions().stream()
                .filter(region -> region.id().kind() == kind)
                .toList();
        boolean onTheDay =
                ofKind.stream().anyMatch(region -> !region.municipalities().isEmpty());
        Map<MunicipalityCode, BitSet> actorsIn = actorsByPlace();
        List<Part> parts = new ArrayList<>();
        for (RegionOnDate region : ofKind) {
            List<MunicipalityOnDate> places =
                    onTheDay ? region.municipalities() : region.municipalitiesByNearestMembership();
            if (!places.isEmpty()) {
                BitSet members = new BitSet();
                places.forEach(place -> members.or(actorsIn.getOrDefault(place.code(), new BitSet())));
                parts.add(Part.among(network, Subject.of(region), members));
            }
        }
        return parts;
    }

    private Map<MunicipalityCode, BitSet> actorsByPlace() {
        Map<MunicipalityCode, BitSet> actorsIn = new HashMap<>();
        for (Actor actor : network.actors()) {
            Set<MunicipalityCode> codes = new HashSet<>();
            actor.municipality().ifPresent(home -> codes.add(home.code()));
            actor.workshops().forEach(workshop -> workshop.municipalities().forEach(place -> codes.add(place.code())));
            codes.forEach(
                    code -> actorsIn.computeIfAbsent(code, none -> new BitSet()).set(actor.number()));
        }
        return actorsIn;
    }

    private List<Part> models() {
        return IntStream.rangeClosed(0, CooperationNetwork.SHARED_MEMBERSHIP)
                .mapToObj(kind -> Part.ofKind(network, kind))
                .filter(part -> part.ties().ties() > 0)
                .toList();
    }
}
