package fi.alunetwork.core.selection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a sorted list, told by the values that the list is sorted by and not by a count. It stays where it is when
 * records before or after it, or the record itself, come and go.
 *
 * @param keys the sort keys in their order: strings, doubles, or null where not known
 * @param id the record's id, which settles ties
 */
public record Position(List<@Nullable Object> keys, String id) {

    public Position {
        keys = Collections.unmodifiableList(new ArrayList<>(keys));
    }
}
