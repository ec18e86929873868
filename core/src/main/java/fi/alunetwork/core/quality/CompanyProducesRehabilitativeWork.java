package fi.alunetwork.core.quality;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A provision of rehabilitative work activity by a company. The institute for health and welfare (THL) lists
 * municipalities, the state, foundations, associations and religious communities as producers; a company may produce
 * the support-and-guidance part only.
 */
final class CompanyProducesRehabilitativeWork implements GraphCheck {

    @Override
    public String key() {
        return "company-produces-rehabilitative-work";
    }

    @Override
    public LocalizedName title() {
        return new LocalizedName(Map.of(
                Language.FI, "Osakeyhtiö tuottaa kuntouttavaa työtoimintaa",
                Language.SV, "Aktiebolag producerar arbetsverksamhet i rehabiliteringssyfte",
                Language.EN, "A company produces rehabilitative work activity"));
    }

    @Override
    public Stream<Finding> run(DatedGraph graph) {
        return graph.workshops().stream()
                .filter(workshop -> workshop.operators().stream()
                        .anyMatch(operator -> operator.record().legalForm() == LegalForm.LIMITED_COMPANY))
                .flatMap(workshop -> workshop.provisions().stream())
                .map(provision -> provision.record())
                .filter(provision -> provision.service() == Service.REHABILITATIVE_WORK_ACTIVITY
                        && provision.role() == Provision.Role.PRODUCER)
                .map(provision -> finding(
                        "provision",
                        provision.id(),
                        LegalForm.LIMITED_COMPANY.name(),
                        "a municipality, the state, a foundation, an association or a religious community (189/2001)",
                        "only the support-and-guidance part is meant, which a company may produce"));
    }
}
