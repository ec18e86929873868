package fi.alunetwork.graphql.graph;

import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.graphql.schema.ObjectFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of {@code AnswerHeader}, which every analysis has. */
@Configuration(proxyBeanMethods = false)
class AnswerHeaderFields {

    @Bean
    ObjectFields<AnswerHeader> answerHeaderType() {
        return ObjectFields.of("AnswerHeader", AnswerHeader.class)
                .text("method", header -> header.method()::in)
                .scalar("revision", header -> header.revision().number())
                .text(
                        "notes",
                        header -> language -> header.notes().stream()
                                .map(note -> note.in(language))
                                .toList());
    }
}
