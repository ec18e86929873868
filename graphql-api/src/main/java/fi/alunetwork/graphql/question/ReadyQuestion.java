package fi.alunetwork.graphql.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question that a planner asks with one click. Written as a {@code .graphql} file that begins with comment lines:
 * {@code # fi: …}, {@code # sv: …} and {@code # en: …} are its title, {@code # note-fi: …} and so on a word on how to
 * read the answer, {@code # group: …} where the panel puts it.
 *
 * @param name the file's name without its ending
 * @param group a key such as {@code coverage}; empty where none is given
 * @param titles by language
 * @param notes by language; empty where there are none
 * @param query the document without those lines
 * @param variables its variables as JSON text; null where it has none
 * @param documentId by which a request can name it: {@code sha256:} and the checksum of its file
 */
public record ReadyQuestion(
        String name,
        String group,
        Map<String, String> titles,
        Map<String, String> notes,
        String query,
        @Nullable String variables,
        String documentId) {

    private static final Pattern HEADER = Pattern.compile("# (?:(note)-)?(fi|sv|en|group): (.+)");

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException where a title is missing in one of the three languages
     */
    static ReadyQuestion parse(String name, String document, @Nullable String variables) {
        Map<String, String> titles = new TreeMap<>();
        Map<String, String> notes = new TreeMap<>();
        StringBuilder query = new StringBuilder();
        for (String line : document.strip().lines().toList()) {
            Matcher header = HEADER.matcher(line.strip());
            if (header.matches()) {
                (header.group(1) == null ? titles : notes).put(header.group(2), header.group(3));
            } else {
                query.append(line).append('\n');
            }
        }
        String group = titles.remove("group");
        if (titles.size() < 3) {
            throw new IllegalArgumentException("The ready question " + name + " has titles in " + titles.keySet()
                    + "; expected en, fi and sv. Maybe a line such as \"# sv: …\" is missing at its top.");
        }
        return new ReadyQuestion(
                name,
                group == null ? "" : group,
                titles,
                notes,
                query.toString().strip() + "\n",
                variables,
                "sha256:" + checksum(document));
    }

    private static String checksum(String document) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
