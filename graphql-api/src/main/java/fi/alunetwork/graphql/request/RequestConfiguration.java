package fi.alunetwork.graphql.request;

import fi.alunetwork.graphql.error.ErrorMeter;
import fi.alunetwork.graphql.guard.GuardProperties;
import fi.alunetwork.graphql.question.TrustedDocuments;
import fi.alunetwork.store.graph.LiveGraph;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts the guard of requests before the address of GraphQL, behind whatever asks who the caller is. */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

    @Bean
    FilterRegistrationBean<RequestGuard> requestGuard(
            GuardProperties limits,
            JsonMapper json,
            GraphQlProperties graphQl,
            TrustedDocuments documents,
            LiveGraph graph,
            PictureTag tags,
            ErrorMeter meter) {
        ListedDocuments listed = new ListedDocuments(documents, limits.listedDocumentsOnly());
        RequestGuard guard = new RequestGuard(limits, json, listed, new LeastRevision(graph), tags, meter);
        FilterRegistrationBean<RequestGuard> registration = new FilterRegistrationBean<>(guard);
        registration.addUrlPatterns(graphQl.getHttp().getPath());
        return registration;
    }

    @Bean
    PictureTag pictureTag(LiveGraph graph, Clock clock, @Value("${alu.travel:}") String travelTables) {
        return new PictureTag(graph, clock, travelTables);
    }
}
