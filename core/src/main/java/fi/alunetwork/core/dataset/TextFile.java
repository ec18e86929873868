package fi.alunetwork.core.dataset;

import fi.alunetwork.core.quality.Finding.Location;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The text of a file that should be UTF-8 without a byte order mark. */
final class TextFile {

    /** What Finnish and Swedish spreadsheets on Windows write where they do not write UTF-8. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {}

    /** The text; empty where the file cannot be read at all. A wrong encoding is told and read as well as can be. */
    static Optional<String> read(Path folder, String file, Findings findings) {
        Path path = folder.resolve(file);
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            // A pipe would hold whoever reads it until somebody writes, and some devices never end.
            findings.add(Fault.UNREADABLE_FILE, file, "", "a file that can be read", "it is a folder or a pipe");
            return Optional.empty();
        }
        try {
            return Optional.of(decode(Files.readAllBytes(path), file, findings));
        } catch (IOException e) {
            findings.add(Fault.UNREADABLE_FILE, file, "", "a file that can be read", "its rights are wrong: " + e);
            return Optional.empty();
        }
    }

    private static String decode(byte[] bytes, String file, Findings findings) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = utf8.decode(in, out, true);
        if (result.isError()) {
            findings.add(
                    Fault.WRONG_ENCODING,
                    new Location.InFile(file, lineOf(bytes, in.position()), null),
                    "byte 0x%02X".formatted(bytes[in.position()]),
                    "text in UTF-8",
                    "a spreadsheet saved it in the encoding of Windows");
            return new String(bytes, WINDOWS);
        }
        return withoutMark(out.flip().toString(), file, findings);
    }

    private static String withoutMark(String text, String file, Findings findings) {
        if (!text.startsWith(BYTE_ORDER_MARK)) {
            return text;
        }
        findings.add(
                Fault.BYTE_ORDER_MARK,
                new Location.InFile(file, 1, null),
                "U+FEFF",
                "UTF-8 without a byte order mark",
                "a spreadsheet saved it as \"CSV UTF-8\"");
        return text.substring(BYTE_ORDER_MARK.length());
    }

    private static long lineOf(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
