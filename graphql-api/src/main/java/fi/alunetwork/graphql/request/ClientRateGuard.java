package fi.alunetwork.graphql.request;

import fi.alunetwork.graphql.error.ErrorAnswers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away who asks too often, before a token is looked at: so that none can be guessed at any speed. */
final class ClientRateGuard extends OncePerRequestFilter {

    private final ClientRate rate;
    private final ErrorAnswers errors;

    ClientRateGuard(ClientRate rate, ErrorAnswers errors) {
        this.rate = rate;
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            rate.check(request);
        } catch (Refusal refusal) {
            refusal.headers().forEach(response::setHeader);
            errors.write(response, refusal.status(), AnswerType.orJson(request), refusal.error());
            return;
        }
        chain.doFilter(request, response);
    }
}
