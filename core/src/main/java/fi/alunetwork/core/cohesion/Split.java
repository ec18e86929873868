package fi.alunetwork.core.cohesion;

import fi.alunetwork.core.region.RegionKind;

/**
 * Into which parts a network is split, beside the whole.
 *
 * @param by by what
 * @param areaKind the kind of area; asked only where it goes by area
 */
public record Split(By by, RegionKind areaKind) {

    /** Into no parts. */
    public static final Split NONE = new Split(By.NONE, RegionKind.REGION);

    /** Into ALU networks. */
    public static final Split ALU_NETWORKS = new Split(By.ALU_NETWORK, RegionKind.REGION);

    /** Into cooperation models. */
    public static final Split MODELS = new Split(By.MODEL, RegionKind.REGION);

    /** By what a network is split. */
    public enum By {
        /** The whole only. */
        NONE,
        /**
         * One part for each ALU network that exists on the day: those of the network's actors that are its members, run
         * one of its members or coordinate it, and the ties among them.
         */
        ALU_NETWORK,
        /**
         * One part for each area of a kind: those of the network's actors that are at home in it or have a workshop
         * standing in it, and the ties among them. Who has workshops in two areas is in both.
         */
        AREA,
        /**
         * One part for each model by which somebody is tied, and one for joint membership where that ties: all actors,
         * and the ties of this kind alone.
         */
        MODEL
    }

    /** Into the areas of a kind. */
    public static Split areas(RegionKind kind) {
        return new Split(By.AREA, kind);
    }
}
