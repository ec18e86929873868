package fi.alunetwork.benchmarks.load;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes the name of one organisation again and again: each time the gateway has a newer revision to read. */
final class Editor {

    private static final Pattern VERSION = Pattern.compile("\"version\":\"([^\"]+)\"");
    private static final String PUT = """
            mutation {
              putOrganisation(input: {
                source: "load", %s
                organisation: {
                  code: "load", name: {fi: "Kuormitus %d"}, legalForm: ASSOCIATION, provenance: {kind: ILLUSTRATIVE}
                }
              }) { version }
            }
            """;

    private final KeyPair key;
    private String expected = "";
    private int edits;

    Editor() throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        this.key = generator.generateKeyPair();
    }

    /** What a gateway is told, so that everybody may read and this editor may change. */
    List<String> settings() throws IOException {
        Path file = Files.writeString(
                Files.createTempFile("alu-editor", ".pem"),
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder().encodeToString(key.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
        return List.of(
                "--alu.permission.open-reading=true",
                "--spring.security.oauth2.resourceserver.jwt.public-key-location=file:" + file);
    }

    /** Edits once in the pause, and gives the answers. One that waited longer edits on at once. */
    List<Answer> editFor(Duration duration, Duration pause, URI gateway, Clients clients) throws InterruptedException {
        List<Answer> answers = new ArrayList<>();
        long end = System.nanoTime() + duration.toNanos();
        long due = System.nanoTime() + pause.toNanos();
        while (due < end) {
            Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
            answers.add(edit(gateway, clients));
            due = Math.max(due + pause.toNanos(), System.nanoTime());
        }
        return answers;
    }

    private Answer edit(URI gateway, Clients clients) throws InterruptedException {
        edits++;
        HttpRequest.Builder request =
                Question.of("edit", PUT.formatted(expected, edits)).to(gateway);
        Answer answer =
                clients.ask(request.header("Authorization", "Bearer " + token()).build());
        Matcher version = VERSION.matcher(answer.body());
        if (answer.isWhole() && version.find()) {
            expected = "expectedVersion: \"" + version.group(1) + "\",";
        }
        return answer;
    }

    private String token() {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .subject("load")
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .claim("scope", "alu.read alu.edit")
                .build();
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
        try {
            token.sign(new RSASSASigner(key.getPrivate()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
