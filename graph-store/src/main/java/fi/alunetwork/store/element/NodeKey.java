package fi.alunetwork.store.element;

/**
 * Which node is meant.
 *
 * @param label what it is
 * @param key what tells it apart: the value of the label's key property, or any text for a node without key
 */
public record NodeKey(Label label, String key) {

    @Override
    public String toString() {
        return label.text() + " " + key;
    }
}
