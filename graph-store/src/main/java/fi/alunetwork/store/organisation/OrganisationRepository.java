package fi.alunetwork.store.organisation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Organisations one at a time, without their relationships. */
interface OrganisationRepository extends Repository<OrganisationNode, String> {

    Optional<OrganisationNode> findById(String id);

    OrganisationNode save(OrganisationNode node);
}
