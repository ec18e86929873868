package fi.alunetwork.core.edit;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.RecordKind;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.region.MunicipalityCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many records of a kind one graph has that another has not, or not just so. A record differs where anything that
 * belongs to it does; a common border belongs to the municipality of the smaller code here.
 *
 * @param kind the kind
 * @param added only in the second graph
 * @param changed in both, and different
 * @param removed only in the first graph
 * @param unchanged the same in both
 */
public record KindDifference(RecordKind kind, int added, int changed, int removed, int unchanged) {

    /** The differences from one graph to another, of every kind. */
    public static List<KindDifference> between(GraphContents from, GraphContents to) {
        Map<RecordRef, List<Object>> old = records(from);
        Map<RecordRef, List<Object>> fresh = records(to);
        return Arrays.stream(RecordKind.values())
                .map(kind -> of(kind, old, fresh))
                .toList();
    }

    private static KindDifference of(
            RecordKind kind, Map<RecordRef, List<Object>> old, Map<RecordRef, List<Object>> fresh) {
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        for (Map.Entry<RecordRef, List<Object>> entry : fresh.entrySet()) {
            List<Object> before = old.get(entry.getKey());
            if (entry.getKey().kind() != kind) {
                continue;
            }
            if (before == null) {
                added++;
            } else if (before.equals(entry.getValue())) {
                unchanged++;
            } else {
                changed++;
            }
        }
        long all = old.keySet().stream().filter(ref -> ref.kind() == kind).count();
        return new KindDifference(kind, added, changed, (int) all - changed - unchanged, unchanged);
    }

    /** What each record is made of, in the canonical order of the lists. */
    private static Map<RecordRef, List<Object>> records(GraphContents contents) {
        Map<RecordRef, List<Object>> records = new HashMap<>();
        contents.workshops().forEach(one -> add(records, RecordKind.WORKSHOP, one.id(), one));
        contents.organisations().forEach(one -> add(records, RecordKind.ORGANISATION, one.id(), one));
        contents.partnerships().forEach(one -> add(records, RecordKind.PARTNERSHIP, one.id(), one));
        contents.networks().forEach(one -> add(records, RecordKind.NETWORK, one.id(), one));
        contents.regions().forEach(one -> add(records, RecordKind.REGION, one.id(), one));
        contents.completeness().forEach(one -> add(records, RecordKind.REGION, one.region(), one));
        contents.municipalities().forEach(one -> add(records, one.code(), one));
        contents.memberships().forEach(one -> add(records, one.municipality(), one));
        contents.neighbourhoods().forEach(one -> add(records, one.one(), one));
        contents.demandPoints().forEach(one -> add(records, one.municipality(), one));
        contents.indicators().forEach(one -> add(records, RecordKind.INDICATOR, one.id(), one));
        contents.indicatorValues()
                .forEach(one -> add(records, RecordRef.figures(one.indicator(), one.municipality()), one));
        return records;
    }

    private static void add(Map<RecordRef, List<Object>> records, MunicipalityCode code, Object part) {
        add(records, RecordKind.MUNICIPALITY, code, part);
    }

    private static void add(Map<RecordRef, List<Object>> records, RecordKind kind, Object id, Object part) {
        add(records, new RecordRef(kind, id.toString()), part);
    }

    private static void add(Map<RecordRef, List<Object>> records, RecordRef ref, Object part) {
        records.computeIfAbsent(ref, none -> new ArrayList<>()).add(part);
    }
}
