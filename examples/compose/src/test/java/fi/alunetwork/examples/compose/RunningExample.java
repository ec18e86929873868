package fi.alunetwork.examples.compose;

import fi.alunetwork.store.embedded.SecondNeo4j;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The server and the two gateways of compose.yaml as processes on this machine. Each gateway has the command and the
 * environment that the file gives it; replaced are the host and the port of the server, the password, and the paths
 * that are mounted. Added are the gateway's own port, the key of an issuer of tokens, and what a busy machine needs.
 */
final class RunningExample implements AutoCloseable {

    private static final String SERVER = "neo4j";
    private static final String SERVER_ADDRESS = "neo4j:7687";

    private final ComposeFile file = ComposeFile.read();
    private final Editor editor = new Editor();
    private final Map<String, Gateway> gateways = new HashMap<>();
    private final Map<String, Integer> ports = new HashMap<>();
    private final Path folder;
    private SecondNeo4j server;

    private RunningExample(Path folder) throws IOException {
        this.folder = folder;
        this.server = SecondNeo4j.start(folder.resolve("server"));
    }

    /** Starts the server and then, at the same time, all gateways, and waits until these are ready. */
    static RunningExample start(Path folder) throws IOException, InterruptedException {
        RunningExample example = new RunningExample(folder);
        List<String> names = new ArrayList<>(example.file.services());
        names.remove(SERVER);
        for (String name : names) {
            example.ports.put(name, freePort());
            example.startGateway(name);
        }
        for (String name : names) {
            example.gateway(name).awaitReady();
        }
        return example;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Starts a gateway, also one that was killed, and does not wait for it. */
    Gateway startGateway(String name) throws IOException {
        List<String> command = new ArrayList<>(file.command(name));
        command.set(
                0,
                Path.of(System.getProperty("java.home"), "bin", command.get(0)).toString());
        Map<String, String> environment = new HashMap<>(file.environment(
                name, Map.of(SERVER_ADDRESS, "localhost:" + server.uri().getPort(), "${ALU_PASSWORD}", "a password")));
        environment.put("SERVER_PORT", String.valueOf(ports.get(name)));
        environment.put(
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_PUBLICKEYLOCATION",
                editor.writeKey(folder.resolve("key.pem")).toUri().toString());
        environment.put("ALU_IMPORT_FOLDER", Path.of("..").toRealPath().toString());
        // An edit of a database that has just started takes long on a busy machine, and must not be given up.
        environment.put("ALU_GUARD_TIME", "30s");
        environment.put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -Xmx700m");
        Gateway gateway = Gateway.start(command, environment, ports.get(name), folder.resolve(name + ".log"), editor);
        gateways.put(name, gateway);
        return gateway;
    }

    Gateway gateway(String name) {
        return gateways.get(name);
    }

    /** Where the server is reached. */
    URI server() {
        return server.uri();
    }

    /** What a gateway wrote since it was started first. */
    String log(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".log"));
    }

    void killServer() {
        server.kill();
    }

    /** The server hangs: it lets nobody go and says nothing. */
    void suspendServer() throws IOException, InterruptedException {
        server.suspend();
    }

    void resumeServer() throws IOException, InterruptedException {
        server.resume();
    }

    void startServerAgain() throws IOException {
        server = server.startAgain();
    }

    @Override
    public void close() throws IOException {
        gateways.values().forEach(Gateway::close);
        server.close();
    }
}
