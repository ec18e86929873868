package fi.alunetwork.store.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A Neo4j in another process, as a server is one. Ends when its process is told to, or when this one ends. */
public final class SecondNeo4j implements AutoCloseable {

    private static final String READY = "ready ";

    private final Process process;
    private final URI uri;

    private SecondNeo4j(Process process, URI uri) {
        this.process = process;
        this.uri = uri;
    }

    /** The other process: starts the database in the folder, says where it is, and waits to be ended. */
    public static void main(String[] arguments) throws IOException {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(Path.of(arguments[0]), "neo4j")) {
            System.out.println(READY + neo4j.uri());
            // The end of the input is the end of whoever started this.
            while (System.in.read() >= 0) {}
        }
    }

    /** Starts a database in the folder and waits until it is ready. */
    public static SecondNeo4j start(Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SecondNeo4j.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                return new SecondNeo4j(process, URI.create(line.substring(READY.length())));
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("The second Neo4j ended before it was ready:\n" + said);
    }

    /** Where it is reached. */
    public URI uri() {
        return uri;
    }

    /** Lets it end by itself and waits for that. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().completeOnTimeout(process, 60, TimeUnit.SECONDS).join();
        if (process.isAlive()) {
            process.destroyForcibly().onExit().join();
        }
    }
}
