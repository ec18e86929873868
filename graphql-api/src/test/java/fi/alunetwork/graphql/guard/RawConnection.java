package fi.alunetwork.graphql.guard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** One connection to a gateway, byte by byte: for what no well-behaved client would send. */
public final class RawConnection implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    /** It follows the body before it at once, without a new line. */
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");

    private static final int PATIENCE_MS = 30_000;

    private final Socket socket;

    /** What came back on the wire. */
    public record Reply(String text) {

        public int status() {
            return Integer.parseInt(text.split(" ", 3)[1]);
        }

        public String body() {
            int end = text.indexOf("\r\n\r\n");
            return end < 0 ? "" : text.substring(end + 4);
        }

        /** The code of the first error. */
        public String code() {
            return JSON.readTree(body()).at("/errors/0/extensions/code").asString("");
        }
    }

    public RawConnection(int port) throws IOException {
        socket = new Socket("localhost", port);
        socket.setSoTimeout(PATIENCE_MS);
    }

    /** Sends text as it is. */
    public void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** A request without a body, after which the server closes. */
    public static Reply ask(int port, String requestLine, String... headers) {
        String head = Arrays.stream(headers).collect(Collectors.joining("\r\n"));
        try (RawConnection connection = new RawConnection(port)) {
            connection.send(requestLine + "\r\nHost: localhost\r\nConnection: close\r\n" + head + "\r\n\r\n");
            return connection.reply();
        } catch (IOException e) {
            throw new AssertionError("The gateway gave no answer.", e);
        }
    }

    /** Everything until the server closes. */
    public Reply reply() throws IOException {
        InputStream stream = socket.getInputStream();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] part = new byte[4096];
        for (int length = stream.read(part); length >= 0; length = stream.read(part)) {
            all.write(part, 0, length);
        }
        return new Reply(all.toString(StandardCharsets.UTF_8));
    }

    /** The statuses of the next answers, until there are so many or the server closes. */
    public List<Integer> statuses(int count) throws IOException {
        StringBuilder seen = new StringBuilder();
        byte[] part = new byte[4096];
        while (true) {
            List<Integer> statuses = STATUS_LINE
                    .matcher(seen)
                    .results()
                    .map(line -> Integer.valueOf(line.group(1)))
                    .toList();
            if (statuses.size() >= count) {
                return statuses;
            }
            int length = socket.getInputStream().read(part);
            if (length < 0) {
                return statuses;
            }
            seen.append(new String(part, 0, length, StandardCharsets.ISO_8859_1));
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
