package fi.alunetwork.core.reach;

import java.util.Arrays;

/**
 * Pairs of a place and an offered site with the cost of the way, as compressed rows: the pairs of place {@code p} are
 * numbered from {@code from(p)} to, and without, {@code to(p)}. Plain arrays, because an analysis walks over all of
 * them more than once.
 */
public final class Pairs {

    private final int[] starts;
    private final int[] sites;
    private final double[] costs;

    private Pairs(int[] starts, int[] sites, double[] costs) {
        this.starts = starts;
        this.sites = sites;
        this.costs = costs;
    }

    /** The first pair of a place. */
    public int from(int place) {
        return starts[place];
    }

    /** The pair after the last one of a place. */
    public int to(int place) {
        return starts[place + 1];
    }

    /** How many pairs there are. */
    public int size() {
        return starts[starts.length - 1];
    }

    /** The number of the offered site of a pair. */
    public int site(int pair) {
        return sites[pair];
    }

    /** The cost of the way in the unit of the scope's travel cost; not a number where it is not known. */
    public double cost(int pair) {
        return costs[pair];
    }

    /** Pairs while they are being found, one place after another. */
    static final class Growing {

        private static final int FIRST_SIZE = 1024;

        private final int[] starts;
        private int[] sites = new int[FIRST_SIZE];
        private double[] costs = new double[FIRST_SIZE];
        private int place;
        private int size;

        Growing(int places) {
            this.starts = new int[places + 1];
        }

        void add(int site, double cost) {
            if (size == sites.length) {
                sites = Arrays.copyOf(sites, 2 * size);
                costs = Arrays.copyOf(costs, 2 * size);
            }
            sites[size] = site;
            costs[size] = cost;
            size++;
        }

        void endPlace() {
            place++;
            starts[place] = size;
        }

        Pairs done() {
            return new Pairs(starts, Arrays.copyOf(sites, size), Arrays.copyOf(costs, size));
        }
    }
}
