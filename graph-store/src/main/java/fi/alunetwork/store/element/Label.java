package fi.alunetwork.store.element;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a node is. */
public enum Label {
    /** A present or earlier municipality. */
    MUNICIPALITY("Municipality", "municipalities", "code"),
    /** An area of any kind. */
    REGION("Region", "regions", "id"),
    /** What is measured. */
    INDICATOR("Indicator", "indicators", "id"),
    /** An organisation. */
    ORGANISATION("Organisation", "organisations", "id"),
    /** A workshop. */
    WORKSHOP("Workshop", "workshops", "id"),
    /** One place of a workshop. */
    SITE("Site", "sites", "id"),
    /** One service of a workshop. */
    PROVISION("Provision", "provisions", "id"),
    /** A partnership. */
    PARTNERSHIP("Partnership", "partnerships", "id"),
    /** A party that a source tells of and does not name. */
    UNNAMED_PARTY("UnnamedParty", "unnamed parties", null),
    /** A regional network of workshops. */
    REGIONAL_NETWORK("RegionalNetwork", "networks", "id"),
    /** A statement that the register is whole. */
    COMPLETENESS("Completeness", "statements of completeness", null),
    /** One of several points that stand for a municipality's residents. */
    DEMAND_POINT("DemandPoint", "demand points", null);

    private final String text;
    private final String plural;
    private final @Nullable String keyProperty;

    Label(String text, String plural, @Nullable String keyProperty) {
        this.text = text;
        this.plural = plural;
        this.keyProperty = keyProperty;
    }

    /** The label as Cypher writes it. */
    public String text() {
        return text;
    }

    /** Several of them, in words. */
    public String plural() {
        return plural;
    }

    /** The property that tells its nodes apart; null where they have no key and are found through their neighbour. */
    public @Nullable String keyProperty() {
        return keyProperty;
    }

    /**
     * The label of a text.
     *
     * @throws IllegalArgumentException where the model has no such label
     */
    public static Label ofText(String text) {
        return Arrays.stream(values())
                .filter(label -> label.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Label \"" + text
                        + "\" is none of the model's. Maybe a newer program wrote to this database."));
    }
}
