package fi.alunetwork.core.edit;

import fi.alunetwork.core.edit.Editing.EditCheck;
import fi.alunetwork.core.graph.GraphRecord.MunicipalityRecord;
import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A municipality that ends is merged into another, and whoever follows the mergers never comes back. */
final class DeadMergers implements EditCheck {

    @Override
    public Stream<Finding> run(Edited edited) {
        if (!(edited.record() instanceof MunicipalityRecord record)) {
            return Stream.empty();
        }
        Municipality municipality = record.municipality();
        if (municipality.validity().until() != null && municipality.mergedInto() == null) {
            return Stream.of(edited.error(
                    "merged-without-target",
                    "",
                    "the municipality that took over on "
                            + municipality.validity().until(),
                    "put the municipality with mergedInto instead of ending it"));
        }
        return comesBack(municipality, edited)
                ? Stream.of(edited.error(
                        "merged-in-a-circle",
                        String.valueOf(municipality.mergedInto()),
                        "a municipality that does not lead back to " + municipality.code(),
                        "the merger is told from both sides"))
                : Stream.empty();
    }

    private static boolean comesBack(Municipality municipality, Edited edited) {
        Map<MunicipalityCode, MunicipalityCode> targets = new HashMap<>();
        for (Municipality other : edited.contents().municipalities()) {
            if (other.mergedInto() != null) {
                targets.put(other.code(), other.mergedInto());
            }
        }
        Set<MunicipalityCode> seen = new HashSet<>();
        MunicipalityCode next = municipality.mergedInto();
        while (next != null && seen.add(next)) {
            if (next.equals(municipality.code())) {
                return true;
            }
            next = targets.get(next);
        }
        return false;
    }
}
