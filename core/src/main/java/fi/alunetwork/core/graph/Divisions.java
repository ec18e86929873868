package fi.alunetwork.core.graph;

import fi.alunetwork.core.region.MunicipalityCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which municipalities of the first picture's division became which of the second's. */
public final class Divisions {

    private final Map<MunicipalityCode, Set<MunicipalityCode>> earlier = new HashMap<>();
    private final List<MunicipalityOnDate> onlyBefore;

    /** Compares the divisions of two pictures. */
    public Divisions(DatedGraph before, DatedGraph after) {
        for (MunicipalityOnDate municipality : after.municipalities()) {
            before.findMunicipality(municipality.code()).ifPresent(was -> pair(was.code(), municipality.code()));
        }
        for (MunicipalityOnDate municipality : before.municipalities()) {
            after.findMunicipality(municipality.code()).ifPresent(is -> pair(municipality.code(), is.code()));
        }
        onlyBefore = before.municipalities().stream()
                .filter(municipality -> after.findMunicipality(municipality.code())
                        .filter(is -> is.code().equals(municipality.code()))
                        .isEmpty())
                .toList();
    }

    private void pair(MunicipalityCode was, MunicipalityCode is) {
        earlier.computeIfAbsent(is, none -> new TreeSet<>()).add(was);
    }

    /** What a municipality of the second division was in the first, itself first; empty where that is not known. */
    public List<MunicipalityCode> earlier(MunicipalityCode municipality) {
        Set<MunicipalityCode> all = earlier.getOrDefault(municipality, Set.of());
        List<MunicipalityCode> ordered = new ArrayList<>(all);
        if (ordered.remove(municipality)) {
            ordered.add(0, municipality);
        }
        return ordered;
    }

    /** The municipalities of the first division that the second does not have. */
    public List<MunicipalityOnDate> onlyBefore() {
        return onlyBefore;
    }
}
