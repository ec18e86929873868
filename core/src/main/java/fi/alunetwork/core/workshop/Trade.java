package fi.alunetwork.core.workshop;

/** What is done at a workshop (paja, ala). */
public enum Trade {
    /** Wood (puu). */
    WOOD,
    /** Metal (metalli). */
    METAL,
    /** Textile (tekstiili). */
    TEXTILE,
    /** Handicraft (kädentaidot). */
    HANDICRAFT,
    /** Kitchen (keittiö). */
    KITCHEN,
    /** Café or lunch restaurant (kahvila, lounasravintola). */
    CAFE,
    /** Media and graphics (media, grafiikka). */
    MEDIA,
    /** Programming (ohjelmointi). */
    PROGRAMMING,
    /** Recycling (kierrätys). */
    RECYCLING,
    /** Shop (myymälä). */
    SHOP,
    /** Laundry (pesula). */
    LAUNDRY,
    /** Painting (maalaamo). */
    PAINTING,
    /** Construction (rakennus). */
    CONSTRUCTION,
    /** Property maintenance (kiinteistönhuolto). */
    PROPERTY_MAINTENANCE,
    /** Yard and garden work (piha- ja puutarhatyö). */
    GARDENING,
    /** Help at home (kotityö, kotiapu). */
    HOME_HELP,
    /** Vehicles (auto- ja moottoripaja). */
    VEHICLES,
    /** Post and parcels (posti, matkahuolto). */
    POST
}
