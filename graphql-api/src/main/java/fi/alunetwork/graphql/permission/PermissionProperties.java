package fi.alunetwork.graphql.permission;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What tokens say. Whose tokens count is told by Spring's {@code spring.security.oauth2.resourceserver.jwt.issuer-uri},
 * {@code .jwk-set-uri} or {@code .public-key-location}, and for whom they are meant by {@code .audiences}; without any
 * of the first three reading is open and nothing can be changed.
 *
 * @param readScope the scope that a token needs to read
 * @param editScope the scope that a token needs to edit single records
 * @param importScope the scope that a token needs to import a dataset
 * @param regionsClaim the claim that limits editing: a list of {@code KIND:code}, {@code MUNICIPALITY:005} and
 *     {@code NETWORK:id}; a token without it edits everywhere
 * @param nameClaim the claim that names the editor in the history
 * @param openReading whether everybody may read although tokens are asked for to edit
 */
@ConfigurationProperties("alu.permission")
record PermissionProperties(
        @DefaultValue("alu.read") String readScope,
        @DefaultValue("alu.edit") String editScope,
        @DefaultValue("alu.import") String importScope,
        @DefaultValue("alu_regions") String regionsClaim,
        @DefaultValue("sub") String nameClaim,
        @DefaultValue("false") boolean openReading) {}
