package fi.alunetwork.examples.compose;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

/** An account with a token of an issuer that the gateways trust: may read, edit and import. */
final class Editor {

    static final String NAME = "maija";

    private static final int KEY_BITS = 2048;
    private static final Duration VALID = Duration.ofHours(1);

    private final KeyPair issuer;
    private final String token;

    Editor() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            issuer = generator.generateKeyPair();
            SignedJWT signed = new SignedJWT(
                    new JWSHeader(JWSAlgorithm.RS256),
                    new JWTClaimsSet.Builder()
                            .subject(NAME)
                            .expirationTime(Date.from(Instant.now().plus(VALID)))
                            .claim("scope", "alu.read alu.edit alu.import")
                            .build());
            signed.sign(new RSASSASigner(issuer.getPrivate()));
            token = signed.serialize();
        } catch (NoSuchAlgorithmException | JOSEException e) {
            throw new IllegalStateException("Every JDK has RSA.", e);
        }
    }

    /** What a request says of who sends it. */
    String authorization() {
        return "Bearer " + token;
    }

    /** Writes the issuer's public key, as the gateways want it. */
    Path writeKey(Path file) throws IOException {
        String key = Base64.getMimeEncoder().encodeToString(issuer.getPublic().getEncoded());
        return Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + key + "\n-----END PUBLIC KEY-----\n");
    }
}
