package fi.alunetwork.core.travel;

/** What a way is measured in. */
public enum TravelUnit {
    /** Kilometres. */
    KM("km"),
    /** Minutes. */
    MINUTES("min");

    private final String symbol;

    TravelUnit(String symbol) {
        this.symbol = symbol;
    }

    /** The symbol, which is the same in Finnish, Swedish and English. */
    public String symbol() {
        return symbol;
    }
}
