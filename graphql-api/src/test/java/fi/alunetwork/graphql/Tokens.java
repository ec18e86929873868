package fi.alunetwork.graphql;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** Tokens as an issuer would sign them, with a key of the tests that the gateway under test trusts. */
final class Tokens implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final KeyPair TRUSTED = keyPair();

    /** Runs a test against the whole gateway, which asks for tokens; one endpoint more than usual is opened. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @SpringBootTest(
            classes = WholeGatewayTests.WholeGateway.class,
            webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
            properties = "management.endpoints.web.exposure.include=health,prometheus,loggers")
    @ContextConfiguration(initializers = Tokens.class)
    @interface Needed {}

    @Override
    public void initialize(ConfigurableApplicationContext gateway) {
        try {
            Path key = Files.createTempFile("alu-test-key", ".pem");
            key.toFile().deleteOnExit();
            Files.writeString(
                    key,
                    "-----BEGIN PUBLIC KEY-----\n"
                            + Base64.getMimeEncoder()
                                    .encodeToString(TRUSTED.getPublic().getEncoded())
                            + "\n-----END PUBLIC KEY-----\n");
            TestPropertyValues.of("spring.security.oauth2.resourceserver.jwt.public-key-location=file:" + key)
                    .applyTo(gateway);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet.Builder claims(Instant expires, String scope) {
        return new JWTClaimsSet.Builder().expirationTime(Date.from(expires)).claim("scope", scope);
    }

    private static Instant soon() {
        return Instant.now().plusSeconds(60);
    }

    private static String signed(KeyPair key, JWTClaimsSet claims) {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
        try {
            token.sign(new RSASSASigner(key.getPrivate()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    /** Of the account "maija" with these scopes. */
    static String of(String scope) {
        return signed(TRUSTED, claims(soon(), scope).subject("maija").build());
    }

    /** The same, limited: a list as JSON has it, or a text. */
    static String limited(String scope, Object regions) {
        return signed(
                TRUSTED,
                claims(soon(), scope)
                        .subject("maija")
                        .claim("alu_regions", regions)
                        .build());
    }

    static String limited(String scope, String... regions) {
        return limited(scope, List.of(regions));
    }

    static String ofNobody(String scope) {
        return signed(TRUSTED, claims(soon(), scope).build());
    }

    static String expired(String scope) {
        return signed(
                TRUSTED,
                claims(Instant.now().minusSeconds(3600), scope).subject("maija").build());
    }

    /** One that never ends. */
    static String endless(String scope) {
        return signed(
                TRUSTED,
                new JWTClaimsSet.Builder()
                        .subject("maija")
                        .claim("scope", scope)
                        .build());
    }

    static String ofAnotherIssuer(String scope) {
        return signed(keyPair(), claims(soon(), scope).subject("maija").build());
    }
}
