package fi.alunetwork.graphql.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The ready questions that are packed into the jar, in the order of their files' names. */
@Component
public final class ReadyQuestions {

    private static final String ENDING = ".graphql";

    private final List<ReadyQuestion> questions;

    ReadyQuestions(ResourcePatternResolver resources) throws IOException {
        this.questions = Arrays.stream(resources.getResources("classpath*:questions/*" + ENDING))
                .sorted(Comparator.comparing(ReadyQuestions::name))
                .map(ReadyQuestions::read)
                .toList();
    }

    /** All of them. */
    public List<ReadyQuestion> list() {
        return questions;
    }

    private static String name(Resource file) {
        String name = Objects.requireNonNull(file.getFilename(), "A file of the class path has a name.");
        return name.substring(0, name.length() - ENDING.length());
    }

    private static ReadyQuestion read(Resource file) {
        try {
            String name = name(file);
            Resource variables = file.createRelative(name + ".variables.json");
            return ReadyQuestion.parse(name, text(file), variables.exists() ? text(variables) : null);
        } catch (IOException e) {
            throw new UncheckedIOException("The ready question " + file + " cannot be read.", e);
        }
    }

    private static String text(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }
}
