package fi.alunetwork.core.redundancy;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is tendered as one: for each lot, a market fails where nobody, or one alone, can serve it. */
public sealed interface Lots permits Lots.EachMunicipality, Lots.EachArea, Lots.Given {

    /** Each municipality is a lot of its own. */
    record EachMunicipality() implements Lots {}

    /**
     * Each area of a kind is a lot.
     *
     * @param kind the kind
     */
    record EachArea(RegionKind kind) implements Lots {}

    /**
     * The lots that the asker draws.
     *
     * @param groups the lots; one to 500
     */
    record Given(List<Group> groups) implements Lots {

        private static final int MOST = 500;

        /**
         * Checks the values.
         *
         * @throws BadQuestionException where there are none or too many, or two have the same name
         */
        public Given {
            groups = List.copyOf(groups);
            if (groups.isEmpty() || groups.size() > MOST) {
                throw BadQuestionException.badArgument("lots.groups has " + groups.size() + " entries; expected 1 to "
                        + MOST + ". Maybe leave lots out: then each municipality is one.");
            }
            Set<String> names = new HashSet<>();
            for (Group group : groups) {
                if (!names.add(group.name())) {
                    throw BadQuestionException.badArgument("lots.groups has two lots named \"" + group.name()
                            + "\"; expected a name of its own for each. Maybe one of them should be another.");
                }
            }
        }
    }

    /**
     * One lot.
     *
     * @param name what the asker calls it
     * @param municipalities its municipalities; at least one, none twice
     */
    record Group(String name, List<MunicipalityCode> municipalities) {

        /**
         * Checks the values.
         *
         * @throws BadQuestionException where the name is blank, or municipalities are missing or named twice
         */
        public Group {
            municipalities = List.copyOf(municipalities);
            if (!LocalizedName.isName(name)) {
                throw BadQuestionException.badArgument(
                        "lots.groups.name is blank, too long or holds control characters; expected 1 to "
                                + LocalizedName.LONGEST + " characters. Maybe the area's name, such as Kainuu.");
            }
            if (municipalities.isEmpty() || new HashSet<>(municipalities).size() < municipalities.size()) {
                throw BadQuestionException.badArgument("lots.groups \"" + name + "\" has municipalities "
                        + municipalities + "; expected at least one, none twice. Maybe a code is repeated.");
            }
        }
    }
}
