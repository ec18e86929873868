package fi.alunetwork.core.comparison;

import fi.alunetwork.core.organisation.LegalForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is of a service in two pictures: the open provisions that the question counts, of workshops that stand in
 * a municipality of the base or serve one.
 *
 * @param provisions the number of provisions
 * @param workshops the number of workshops that have one
 * @param sites the number of their sites
 * @param places the places at one time of the provisions whose places are known; null where none is
 * @param provisionsWithoutPlaces the number of provisions whose places are not known
 * @param forms provisions by legal form of the operator; forms that have none on either side are left out
 * @param flows what became of the provisions, by legal form
 */
public record SupplyChange(
        Difference provisions,
        Difference workshops,
        Difference sites,
        Difference places,
        Difference provisionsWithoutPlaces,
        List<ByForm> forms,
        List<Flow> flows) {

    public SupplyChange {
        forms = List.copyOf(forms);
        flows = List.copyOf(flows);
    }

    /**
     * The provisions of operators of one legal form.
     *
     * @param form the legal form; NOT_KNOWN where no operator is known
     * @param provisions their number
     */
    public record ByForm(LegalForm form, Difference provisions) {}

    /**
     * Provisions of one legal form and what they became.
     *
     * @param from the legal form before; null for those that are new
     * @param to the legal form after; null for those that the workshop no longer has
     * @param provisions their number
     */
    public record Flow(@Nullable LegalForm from, @Nullable LegalForm to, int provisions) {}
}
