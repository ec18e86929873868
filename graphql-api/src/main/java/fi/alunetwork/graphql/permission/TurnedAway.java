package fi.alunetwork.graphql.permission;

import fi.alunetwork.graphql.error.CodedError;
import fi.alunetwork.graphql.error.ErrorAnswers;
import fi.alunetwork.graphql.error.ErrorCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Answers a request that may not enter, in the form of every other error. Why a token is not accepted is not told in
 * detail: that would help to guess one.
 */
final class TurnedAway implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ErrorAnswers errors;

    TurnedAway(ErrorAnswers errors) {
        this.errors = errors;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        boolean hasToken = unknown instanceof OAuth2AuthenticationException;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, hasToken ? "Bearer error=\"invalid_token\"" : "Bearer");
        answer(
                response,
                HttpStatus.UNAUTHORIZED,
                ErrorCode.UNAUTHORIZED,
                hasToken
                        ? "The token is not accepted. Maybe it has expired, or another issuer made it."
                        : "This address needs a token. Send the header \"Authorization: Bearer …\" with a token of the"
                                + " issuer that this gateway trusts.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
        answer(
                response,
                HttpStatus.FORBIDDEN,
                ErrorCode.FORBIDDEN,
                "This account may not enter here. Maybe its token lacks the scope: ask the issuer for it.");
    }

    private void answer(HttpServletResponse response, HttpStatus status, ErrorCode code, String message)
            throws IOException {
        errors.write(response, status, MediaType.APPLICATION_JSON, CodedError.of(code, message));
    }
}
