package fi.alunetwork.graphql.permission;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which requests need a token. Those to the pages and to health need none: they hold no records. There are no cookies
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
            JsonMapper json) {
        TurnedAway turnedAway = new TurnedAway(json);
        http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                // What may be kept and for how long is said by who answers.
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(turnedAway).accessDeniedHandler(turnedAway));
        boolean isReadingOpen = !callers.acceptsTokens() || properties.openReading();
        http.authorizeHttpRequests(requests -> {
            if (!isReadingOpen) {
                requests.requestMatchers(graphQl.getHttp().getPath()).hasAuthority("SCOPE_" + properties.readScope());
            }
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
