package fi.alunetwork.graphql.guard;

import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;

/** Puts the guards where a request meets them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GuardProperties.class)
class GuardConfiguration {

    @Bean
    GraphQlSourceBuilderCustomizer guardedEngine(GuardProperties limits, ObjectProvider<Instrumentation> others) {
        GuardedExecution guards = new GuardedExecution(limits);
        return source -> source.configureGraphQl(engine -> engine.preparsedDocumentProvider(new DocumentCache(limits))
                .instrumentation(together(guards, others.orderedStream().toList())));
    }

    private static Instrumentation together(Instrumentation guards, List<Instrumentation> others) {
        return others.isEmpty()
                ? guards
                : new ChainedInstrumentation(
                        Stream.concat(Stream.of(guards), others.stream()).toList());
    }

    /**
     * Controllers answer on the thread of their question, of which there are so many and no more. Spring Boot's own
     * would move each of their fields to another thread on JDK 21 and newer.
     */
    @Bean
    AnnotatedControllerConfigurer annotatedControllerConfigurer(
            ObjectProvider<HandlerMethodArgumentResolver> argumentResolvers) {
        AnnotatedControllerConfigurer configurer = new AnnotatedControllerConfigurer();
        configurer.configureBinder(
                options -> options.conversionService(ApplicationConversionService.getSharedInstance()));
        argumentResolvers.orderedStream().forEach(configurer::addCustomArgumentResolver);
        return configurer;
    }

    @Bean
    GraphQlHttpHandler statusByCode(WebGraphQlHandler handler) {
        return new StatusByCode(handler);
    }
}
