package fi.alunetwork.graphql.question;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The documents that may be asked by their id, and that alone are answered where
 * {@code alu.guard.listed-documents-only} is set: the ready questions.
 */
@Component
public final class TrustedDocuments {

    private final Map<String, String> texts;
    private final Set<String> bare;

    TrustedDocuments(ReadyQuestions questions) {
        texts = questions.list().stream().collect(Collectors.toMap(ReadyQuestion::documentId, ReadyQuestion::query));
        bare = texts.values().stream().map(TrustedDocuments::bare).collect(Collectors.toSet());
    }

    /** The document of an id, which is {@code sha256:} and the checksum of its file; empty where none has it. */
    public Optional<String> find(String documentId) {
        return Optional.ofNullable(texts.get(documentId));
    }

    /** Whether a text is on the list. Comments before the first line and white space around it do not count. */
    public boolean contains(String document) {
        return bare.contains(bare(document));
    }

    private static String bare(String document) {
        return document.lines()
                .dropWhile(line -> line.isBlank() || line.stripLeading().startsWith("#"))
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
