package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import java.util.Arrays;

/**
 * Betters a choice of sites by exchanging a chosen one for another as long as that lowers the cost (Teitz and Bart
 * 1968), each time the best exchange for the site that comes in (Whitaker 1983); ends where none does. A round takes
 * time by points times sites.
 */
final class MedianInterchange {

    private final LocationProblem problem;
    private final MedianCosts costs;
    private final Budget budget;
    private final double[] first;
    private final double[] second;
    private final int[] nearest;

    MedianInterchange(LocationProblem problem, MedianCosts costs, Budget budget) {
        this.problem = problem;
        this.costs = costs;
        this.budget = budget;
        first = new double[costs.points()];
        second = new double[costs.points()];
        nearest = new int[costs.points()];
    }

    /** The choice with sites added, each time the one that lowers the cost most, up to so many. */
    boolean[] filled(boolean[] chosen, int sites) {
        boolean[] filled = chosen.clone();
        for (int size = CoverPlan.numbers(filled).size(); size < sites; size++) {
            look(filled);
            int best = -1;
            double most = -1;
            for (int site = 0; site < filled.length; site++) {
                double gain = filled[site] ? -1 : gain(site);
                if (gain > most) {
                    best = site;
                    most = gain;
                }
            }
            filled[best] = true;
        }
        return filled;
    }

    /** A choice of as many sites that costs no more; changes the given one. */
    boolean[] better(boolean[] chosen) {
        look(chosen);
        double slack = Rounding.TRUSTED * Math.max(1, Arrays.stream(first).sum());
        int sinceBetter = 0;
        for (int site = 0; sinceBetter < chosen.length && !budget.isOver(); site = (site + 1) % chosen.length) {
            sinceBetter++;
            if (!chosen[site]) {
                double[] losses = losses(chosen.length, site);
                int out = cheapestToLose(chosen, losses);
                if (out >= 0 && gain(site) - losses[out] > slack) {
                    chosen[out] = false;
                    chosen[site] = true;
                    look(chosen);
                    sinceBetter = 0;
                }
            }
        }
        return chosen;
    }

    /** What the points cost at their nearest and at their second nearest chosen site. */
    private void look(boolean[] chosen) {
        Arrays.fill(first, Double.POSITIVE_INFINITY);
        Arrays.fill(second, Double.POSITIVE_INFINITY);
        Arrays.fill(nearest, -1);
        for (int point = 0; point < first.length; point++) {
            double[] at = costs.at(point);
            for (int site = 0; site < chosen.length; site++) {
                if (chosen[site] && at[site] < first[point]) {
                    second[point] = first[point];
                    first[point] = at[site];
                    nearest[point] = site;
                } else if (chosen[site]) {
                    second[point] = Math.min(second[point], at[site]);
                }
            }
        }
    }

    /** By how much a site more lowers the cost. */
    private double gain(int site) {
        double gain = 0;
        for (int point = 0; point < first.length; point++) {
            gain += Math.max(0, first[point] - costs.at(point)[site]);
        }
        return gain;
    }

    /** By how much more each chosen site would be missed, were the given one there. */
    private double[] losses(int sites, int site) {
        double[] losses = new double[sites];
        for (int point = 0; point < first.length; point++) {
            double with = costs.at(point)[site];
            if (with >= first[point]) {
                losses[nearest[point]] += Math.min(with, second[point]) - first[point];
            }
        }
        return losses;
    }

    private int cheapestToLose(boolean[] chosen, double[] losses) {
        int out = -1;
        for (int site = 0; site < chosen.length; site++) {
            if (chosen[site] && !problem.isFixed(site) && (out < 0 || losses[site] < losses[out])) {
                out = site;
            }
        }
        return out;
    }
}
