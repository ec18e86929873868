package fi.alunetwork.graphql.request;

import fi.alunetwork.graphql.error.ErrorAnswers;
import fi.alunetwork.graphql.guard.GuardProperties;
import fi.alunetwork.graphql.question.TrustedDocuments;
import fi.alunetwork.store.graph.LiveGraph;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts the guards of requests before the address of GraphQL: the rate before whatever asks who the caller is. */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

    /** Where datasets are sent. */
    private static final String UPLOADS = "/datasets";

    @Bean
    FilterRegistrationBean<RequestGuard> requestGuard(
            GuardProperties limits,
            JsonMapper json,
            GraphQlProperties graphQl,
            TrustedDocuments documents,
            LiveGraph graph,
            PictureTag tags,
            ErrorAnswers errors) {
        ListedDocuments listed = new ListedDocuments(documents, limits.listedDocumentsOnly());
        RequestGuard guard = new RequestGuard(limits, json, listed, new LeastRevision(graph), tags, errors);
        FilterRegistrationBean<RequestGuard> registration = new FilterRegistrationBean<>(guard);
        registration.addUrlPatterns(graphQl.getHttp().getPath());
        return registration;
    }

    @Bean
    FilterRegistrationBean<ClientRateGuard> clientRateGuard(
            GuardProperties limits, GraphQlProperties graphQl, ErrorAnswers errors) {
        FilterRegistrationBean<ClientRateGuard> registration =
                new FilterRegistrationBean<>(new ClientRateGuard(new ClientRate(limits.requestsPerMinute()), errors));
        registration.addUrlPatterns(graphQl.getHttp().getPath(), UPLOADS);
        registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
        return registration;
    }

    @Bean
    PictureTag pictureTag(LiveGraph graph, Clock clock, @Value("${alu.travel:}") String travelTables) {
        return new PictureTag(graph, clock, travelTables);
    }
}
