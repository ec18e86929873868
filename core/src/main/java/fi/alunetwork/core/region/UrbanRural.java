package fi.alunetwork.core.region;

/** The statistical grouping of municipalities (tilastollinen kuntaryhmitys) of Statistics Finland. */
public enum UrbanRural {
    /** Urban (kaupunkimainen). */
    URBAN,
    /** Semi-urban (taajaan asuttu). */
    SEMI_URBAN,
    /** Rural (maaseutumainen). */
    RURAL
}
