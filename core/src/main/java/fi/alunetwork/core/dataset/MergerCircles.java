package fi.alunetwork.core.dataset;

import fi.alunetwork.core.dataset.ReadTables.ReadRecord;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whoever follows the mergers from any municipality comes to one that goes on, never back. */
final class MergerCircles implements TableCheck {

    @Override
    public void check(ReadTables tables, Findings findings) {
        Map<MunicipalityCode, MunicipalityCode> targets = new HashMap<>();
        for (ReadRecord<Municipality> read : tables.records(Tables.MUNICIPALITIES)) {
            MunicipalityCode target = read.record().mergedInto();
            if (target != null) {
                targets.put(read.record().code(), target);
            }
        }
        for (ReadRecord<Municipality> read : tables.records(Tables.MUNICIPALITIES)) {
            MunicipalityCode code = read.record().code();
            if (comesBack(code, targets)) {
                findings.add(
                        Fault.MERGED_IN_A_CIRCLE,
                        Tables.MUNICIPALITIES,
                        read.row(),
                        Tables.MUNICIPALITIES.mergedInto(),
                        read.row().text(Tables.MUNICIPALITIES.mergedInto()),
                        "a municipality that does not lead back to " + code,
                        "the merger is told from both sides");
            }
        }
    }

    private static boolean comesBack(MunicipalityCode code, Map<MunicipalityCode, MunicipalityCode> targets) {
        Set<MunicipalityCode> seen = new HashSet<>();
        MunicipalityCode next = targets.get(code);
        while (next != null && seen.add(next)) {
            if (next.equals(code)) {
                return true;
            }
            next = targets.get(next);
        }
        return false;
    }
}
