package fi.alunetwork.graphql.paging;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.selection.Position;
import fi.alunetwork.core.selection.Selection;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads the cursors of one list. A cursor holds the version of its form, a fingerprint of the list that it
 * belongs to, and a position: the values that the list is sorted by, and the id. It holds no count, so that a record
 * that goes or comes between two pages moves nothing.
 */
final class Cursors {

    /** No longer than the longest names need; anything longer was not made here. */
    private static final int LONGEST = 4096;

    private static final int VERSION = 1;
    private static final int MISSING = 0;
    private static final int TEXT = 1;
    private static final int NUMBER = 2;

    private final Object scope;
    private @Nullable Long fingerprint;

    Cursors(Object scope) {
        this.scope = scope;
    }

    String encode(Position position) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeLong(fingerprint());
            out.writeByte(position.keys().size());
            for (Object key : position.keys()) {
                write(out, key);
            }
            out.writeUTF(position.id());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("A cursor could not be written to memory.", e);
        }
    }

    /**
     * Reads a cursor of this list.
     *
     * @param argument the argument's name, for the message
     * @throws BadQuestionException where it is broken, too long, or of another list
     */
    Position decode(String argument, String cursor, Selection<?> selection) {
        if (cursor.length() > LONGEST) {
            throw broken(argument);
        }
        try (DataInputStream in = new DataInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(cursor)))) {
            if (in.readByte() != VERSION) {
                throw broken(argument);
            }
            if (in.readLong() != fingerprint()) {
                throw BadQuestionException.badArgument(
                        "The cursor in argument " + argument
                                + " belongs to another list. Maybe filter, existence, orderBy or the scenario were changed between two pages.");
            }
            Position position = read(in);
            if (in.available() > 0 || !selection.accepts(position)) {
                throw broken(argument);
            }
            return position;
        } catch (IOException | IllegalArgumentException e) {
            throw broken(argument);
        }
    }

    private static Position read(DataInputStream in) throws IOException {
        int count = in.readByte();
        List<@Nullable Object> keys = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            keys.add(readKey(in));
        }
        return new Position(keys, in.readUTF());
    }

    private static void write(DataOutputStream out, @Nullable Object key) throws IOException {
        if (key == null) {
            out.writeByte(MISSING);
        } else if (key instanceof String text) {
            out.writeByte(TEXT);
            out.writeUTF(text);
        } else {
            out.writeByte(NUMBER);
            out.writeDouble((Double) key);
        }
    }

    private static @Nullable Object readKey(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case MISSING -> null;
            case TEXT -> in.readUTF();
            case NUMBER -> in.readDouble();
            default -> throw new IOException("No such type of key.");
        };
    }

    private static BadQuestionException broken(String argument) {
        return BadQuestionException.badArgument("Argument " + argument
                + " is not a cursor of this list. Maybe it was cut off: cursors are given back as they came.");
    }

    private long fingerprint() {
        Long known = fingerprint;
        if (known == null) {
            known = fingerprintOf(scope.toString());
            fingerprint = known;
        }
        return known;
    }

    private static long fingerprintOf(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
