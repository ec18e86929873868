package fi.alunetwork.graphql.graphiql;

import fi.alunetwork.graphql.question.ReadyQuestions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The addresses of the page. Its scripts and styles are served as static files. {@code alu.graphiql.enabled=false}
 * takes the page away.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "alu.graphiql.enabled", matchIfMissing = true)
class GraphiqlPage {

    /**
     * Nothing from elsewhere, and no script within the page. Styles within it are needed: the editor positions its
     * lines with them. The icons and letters of GraphiQL are in its style sheet.
     */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'");

    @Bean
    RouterFunction<ServerResponse> graphiqlRoutes(ReadyQuestions questions) {
        Resource page = new ClassPathResource("pages/graphiql.html");
        return RouterFunctions.route()
                .GET("/", request -> found(request, "/graphiql"))
                .GET("/graphiql/", request -> found(request, "/graphiql"))
                .GET(
                        "/graphiql",
                        request -> ServerResponse.ok()
                                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                                .cacheControl(CacheControl.noCache())
                                .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                                .header("X-Content-Type-Options", "nosniff")
                                .header("Referrer-Policy", "no-referrer")
                                .body(page))
                .GET(
                        "/graphiql/questions",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .cacheControl(CacheControl.noCache())
                                .body(questions.list()))
                .build();
    }

    private static ServerResponse found(ServerRequest request, String path) {
        return ServerResponse.status(HttpStatus.FOUND)
                .location(URI.create(request.requestPath().contextPath().value() + path))
                .build();
    }
}
