package fi.alunetwork.store.cypher;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Stands between a driver and a server and hears what every transaction says of itself when it begins: what the driver
 * was told to do shows here as what it did.
 */
public final class BoltWire implements AutoCloseable {

    /**
     * How a transaction began.
     *
     * @param isReading whether it may be sent to a member of a cluster that only reads
     * @param database the database that it names; empty where it names none
     * @param bookmarks what the server must have caught up with before it answers
     */
    public record Begun(boolean isReading, String database, Set<String> bookmarks) {}

    private static final byte BEGIN = 0x11;
    private static final byte RUN = 0x10;
    private static final int HANDSHAKE = 20;
    private static final int CHOICE_LEFT = 3;
    private static final Pattern READING = Pattern.compile("\u0084mode\u0081r");
    private static final Pattern DATABASE = Pattern.compile("\u0082db[\u0081-\u008f]([a-z0-9]+)");
    private static final Pattern BOOKMARK = Pattern.compile("FB:[A-Za-z0-9+/=:]+");

    private final ServerSocket door;
    private final URI server;
    private final List<Begun> begun = new CopyOnWriteArrayList<>();

    /** A way to a server that is reached at an address. */
    public BoltWire(URI server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        inBackground(this::letIn);
    }

    /** Where a driver reaches the server by this way. */
    public URI uri() {
        return URI.create("bolt://localhost:" + door.getLocalPort());
    }

    /** What began since this was asked last. */
    public List<Begun> begun() {
        List<Begun> heard = List.copyOf(begun);
        begun.clear();
        return heard;
    }

    private void letIn() throws IOException {
        while (true) {
            Socket driver = door.accept();
            Socket there = new Socket(server.getHost(), server.getPort());
            inBackground(() -> there.getInputStream().transferTo(driver.getOutputStream()));
            inBackground(() -> {
                try (driver;
                        there) {
                    listen(driver.getInputStream(), there.getOutputStream());
                }
            });
        }
    }

    /** Passes on the handshake and then message by message, each in chunks of which the last is empty. */
    private void listen(InputStream from, OutputStream to) throws IOException {
        DataInputStream driver = new DataInputStream(from);
        to.write(driver.readNBytes(HANDSHAKE));
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        int length = driver.readUnsignedShort();
        if (length == 0) {
            // No message begins with an empty chunk: it is the choice among the versions that the server offered.
            to.write(new byte[2]);
            to.write(driver.readNBytes(CHOICE_LEFT));
            length = driver.readUnsignedShort();
        }
        for (; ; length = driver.readUnsignedShort()) {
            byte[] chunk = driver.readNBytes(length);
            message.write(chunk);
            if (length == 0) {
                hear(message.toByteArray());
                message.reset();
            }
            to.write(new byte[] {(byte) (length >> 8), (byte) length});
            to.write(chunk);
        }
    }

    private void hear(byte[] message) {
        if (message.length < 2 || message[1] != BEGIN && message[1] != RUN) {
            return;
        }
        String text = new String(message, StandardCharsets.ISO_8859_1);
        String database = DATABASE.matcher(text)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElse("");
        // A statement within a transaction says nothing of it again.
        if (message[1] == BEGIN || !database.isEmpty()) {
            begun.add(new Begun(
                    READING.matcher(text).find(),
                    database,
                    BOOKMARK.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet())));
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Until one of both ends closes its connection, or the door is closed. */
    private static void inBackground(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((ended, end) -> {});
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
