package fi.alunetwork.store.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/**
 * A Neo4j in another process, as a server is one. It can be killed and started again on the same data and at the same
 * port. Ends when its process is told to, or when this one ends.
 */
public final class SecondNeo4j implements AutoCloseable {

    private static final String READY = "ready ";
    private static final String FREE_PORT = "0";

    private final Path folder;
    private final SecondJvm process;
    private final URI uri;

    private SecondNeo4j(Path folder, String port) throws IOException {
        this.folder = folder;
        this.process = SecondJvm.start(SecondNeo4j.class, folder.toString(), port);
        this.uri = URI.create(process.await(READY));
    }

    /** The other process: starts the database in the folder, says where it is, and waits to be ended. */
    public static void main(String[] arguments) throws IOException {
        try (EmbeddedNeo4j neo4j =
                EmbeddedNeo4j.start(Path.of(arguments[0]), "neo4j", Integer.parseInt(arguments[1]))) {
            System.out.println(READY + neo4j.uri());
            // The end of the input is the end of whoever started this.
            while (System.in.read() >= 0) {}
        }
    }

    /** Starts a database in the folder and waits until it is ready. */
    public static SecondNeo4j start(Path folder) throws IOException {
        return new SecondNeo4j(folder, FREE_PORT);
    }

    /** Starts it again where it was, after it ended or was killed, and waits until it is ready. */
    public SecondNeo4j startAgain() throws IOException {
        return new SecondNeo4j(folder, String.valueOf(uri.getPort()));
    }

    /** Where it is reached. */
    public URI uri() {
        return uri;
    }

    /** Ends its process at once, as {@code kill -9} does. */
    public void kill() {
        process.kill();
    }

    /** Stops it where it stands: its connections stay open, and nothing is said on them. */
    public void suspend() throws IOException, InterruptedException {
        process.suspend();
    }

    /** Lets it go on from where it was stopped. */
    public void resume() throws IOException, InterruptedException {
        process.resume();
    }

    /** Lets it end by itself and waits for that. */
    @Override
    public void close() throws IOException {
        process.close();
    }
}
