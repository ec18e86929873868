package fi.alunetwork.graphql.permission;

import fi.alunetwork.graphql.error.ErrorAnswers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Which requests need a token. Those to the pages, to health and to the measures of Prometheus need none: they hold no
 * records. What else is opened of the actuator needs the scope of imports, the widest there is. There are no cookies
 * and no sessions, so that nothing can be forged across sites.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Doors {

    @Bean
    SecurityFilterChain gatewayDoors(
            HttpSecurity http,
            Callers callers,
            PermissionProperties properties,
            GraphQlProperties graphQl,
            ErrorAnswers errors) {
        TurnedAway turnedAway = new TurnedAway(errors);
        http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                // What may be kept and for how long is said by who answers.
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(turnedAway).accessDeniedHandler(turnedAway));
        http.authorizeHttpRequests(requests -> {
            if (!callers.isReadingOpen()) {
                requests.requestMatchers(graphQl.getHttp().getPath()).hasAuthority("SCOPE_" + properties.readScope());
            }
            // Others are there only where somebody adds them, and some of them change or tell what the pages do not.
            requests.requestMatchers(EndpointRequest.toAnyEndpoint().excluding("health", "prometheus"))
                    .hasAuthority("SCOPE_" + properties.importScope());
            requests.anyRequest().permitAll();
        });
        if (callers.acceptsTokens()) {
            http.oauth2ResourceServer(server -> server.authenticationEntryPoint(turnedAway)
                    .accessDeniedHandler(turnedAway)
                    .jwt(jwt -> {}));
        }
        return http.build();
    }

    /**
     * A request as a whole is observed by Spring MVC. Observing each of the filters here on top took a tenth of the
     * time of an answer that is worked out, and more of a kept one.
     */
    @Bean
    SecurityObservationSettings unobservedDoors() {
        return SecurityObservationSettings.noObservations();
    }
}
