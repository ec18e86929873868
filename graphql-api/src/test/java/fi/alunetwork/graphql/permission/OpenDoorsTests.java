package fi.alunetwork.graphql.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** What whoever starts the gateway hears of who can reach it and what they may. */
@ExtendWith(OutputCaptureExtension.class)
class OpenDoorsTests {

    private static final PermissionProperties USUAL = permissions(false);

    private static PermissionProperties permissions(boolean openReading) {
        return new PermissionProperties("alu.read", "alu.edit", "alu.import", "alu_regions", "sub", openReading);
    }

    private static final JwtDecoder DECODER = token -> {
        throw new JwtException("No token is decoded in this test.");
    };

    private static void tell(String address, boolean acceptsTokens) throws UnknownHostException {
        tell(address, acceptsTokens, USUAL);
    }

    private static void tell(String address, boolean acceptsTokens, PermissionProperties permissions)
            throws UnknownHostException {
        ServerProperties server = new ServerProperties();
        server.setAddress(InetAddress.getByName(address));
        StaticListableBeanFactory beans = acceptsTokens
                ? new StaticListableBeanFactory(Map.of("server", server, "decoder", DECODER))
                : new StaticListableBeanFactory(Map.of("server", server));
        new OpenDoors(
                        new Callers(permissions, beans.getBeanProvider(JwtDecoder.class)),
                        permissions,
                        beans.getBeanProvider(ServerProperties.class))
                .tell();
    }

    @Test
    void onItsOwnMachineItSaysHowToOpenTheGateway(CapturedOutput output) throws UnknownHostException {
        tell("127.0.0.1", false);

        assertThat(output).contains("Only this machine reaches the gateway").doesNotContain("WARN");
    }

    @Test
    void openToOthersWithoutTokensItWarnsThatEverybodyMayRead(CapturedOutput output) throws UnknownHostException {
        tell("0.0.0.0", false);

        assertThat(output)
                .contains("WARN", "Everybody who reaches this machine may read the graph; nobody may change it");
    }

    @Test
    void openToOthersWithReadingOpenItWarnsThatTokensKeepNobodyFromReading(CapturedOutput output)
            throws UnknownHostException {
        tell("0.0.0.0", true, permissions(true));

        assertThat(output)
                .contains(
                        "WARN", "Everybody who reaches this machine may read", "take alu.permission.open-reading away")
                .doesNotContain("nobody may change it");
    }

    @Test
    void openToOthersWithTokensItSaysWhichScopesTheyNeed(CapturedOutput output) throws UnknownHostException {
        tell("0.0.0.0", true);

        assertThat(output)
                .contains("Reading needs the scope alu.read; editing needs the scope alu.edit, importing alu.import.")
                .doesNotContain("WARN");
    }
}
