package fi.alunetwork.core.reach;

import fi.alunetwork.core.graph.OrganisationOnDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who stands behind each offered site, numbered in the order of their ids. A workshop that several organisations run
 * has all of them behind it; one of which no source tells who runs it has an organisation of its own without a name.
 */
public final class Providers {

    /** What is counted. */
    public enum Kind {
        /** Workshops, each with all its sites. */
        WORKSHOP,
        /** Organisations, each with all the workshops it runs. */
        ORGANISATION
    }

    private final List<Provider> providers = new ArrayList<>();
    private final List<int[]> bySite = new ArrayList<>();
    private final Kind kind;

    private Providers(Kind kind) {
        this.kind = kind;
    }

    /** The providers of offered sites. */
    public static Providers of(List<OfferedSite> sites, Kind kind) {
        Providers result = new Providers(kind);
        Map<String, Provider> byId = new HashMap<>();
        List<List<String>> idsBySite = new ArrayList<>();
        for (OfferedSite site : sites) {
            List<String> ids = new ArrayList<>();
            for (Provider provider : behind(site, kind)) {
                String id = (provider.organisation() == null ? "w " : "o ") + provider.id();
                byId.putIfAbsent(id, provider);
                ids.add(id);
            }
            idsBySite.add(ids);
        }
        Map<String, Integer> numbers = new HashMap<>();
        byId.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Provider> entry) ->
                                entry.getValue().id())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> {
                    numbers.put(entry.getKey(), result.providers.size());
                    result.providers.add(entry.getValue());
                });
        idsBySite.forEach(ids -> result.bySite.add(ids.stream()
                .mapToInt(id -> numbers.getOrDefault(id, 0))
                .sorted()
                .toArray()));
        return result;
    }

    private static List<Provider> behind(OfferedSite site, Kind kind) {
        List<OrganisationOnDate> operators = site.provision().workshop().operators();
        if (kind == Kind.WORKSHOP || operators.isEmpty()) {
            return List.of(new Provider(null, site.provision().workshop()));
        }
        return operators.stream().map(operator -> new Provider(operator, null)).toList();
    }

    /** All providers, in the order of their ids; a provider's number is its place here. */
    public List<Provider> all() {
        return List.copyOf(providers);
    }

    /** Whether it is known who the provider is. */
    public boolean isNamed(int provider) {
        return kind == Kind.WORKSHOP || providers.get(provider).organisation() != null;
    }

    /** The numbers of those behind a site, in order. */
    public int[] of(int site) {
        return bySite.get(site).clone();
    }

    /** The numbers of all who are behind the sites of a place's pairs. */
    public SortedSet<Integer> of(Pairs pairs, int place) {
        SortedSet<Integer> found = new TreeSet<>();
        for (int pair = pairs.from(place); pair < pairs.to(place); pair++) {
            for (int provider : bySite.get(pairs.site(pair))) {
                found.add(provider);
            }
        }
        return found;
    }
}
