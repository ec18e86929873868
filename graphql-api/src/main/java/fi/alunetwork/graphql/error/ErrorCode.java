package fi.alunetwork.graphql.error;

import graphql.ErrorClassification;

/**
 * Every value that {@code extensions.code} of an error can have. The list is closed: a program may switch over it, and
 * a new value is a change of the API.
 *
 * <p>Where one field of several failed, the HTTP status is 200, the field is null, and the error's path names it. A
 * request that was refused as a whole has a status of its own and no data.
 */
public enum ErrorCode implements ErrorClassification {
    /**
     * The HTTP request is not a GraphQL request: its method, its headers, or a body that is no JSON object. Mend it.
     */
    BAD_REQUEST,
    /**
     * An argument or variable is out of range or of the wrong form. The message says what is expected. Of a scenario
     * that cannot be applied, {@code extensions.problems} lists everything that is wrong.
     */
    BAD_ARGUMENT,
    /** A code or id names nothing on the date that was asked. Maybe another date, or a code of an earlier division. */
    NOT_FOUND,
    /** The document cannot be parsed, or asks for what the schema does not have. */
    INVALID_DOCUMENT,
    /**
     * No listed document has the id; or the gateway answers listed documents alone, and the document is none of them.
     */
    UNLISTED_DOCUMENT,
    /** The body or the document is larger than the limit in the message. Split it, or pass values as variables. */
    DOCUMENT_TOO_LARGE,
    /** The question nests too deep or would cost too much. Ask for smaller pages, or in several requests. */
    QUERY_TOO_COMPLEX,
    /** The answer took longer than allowed. Ask for a smaller area, or for fewer things at once. */
    TIMEOUT,
    /** This client asked too often. Ask again after the seconds that {@code Retry-After} names. */
    RATE_LIMITED,
    /** Too many questions are being answered. Ask again after the seconds that {@code Retry-After} names. */
    OVERLOADED,
    /** The graph is still being loaded. Ask again in a few seconds. */
    NOT_READY,
    /**
     * Nobody is known to ask: there is no token where one is needed, it is not accepted, or the gateway accepts none
     * (then nothing can be changed). The message says what to send or to configure.
     */
    UNAUTHORIZED,
    /** The account may not do this: its token lacks the scope, or the record is outside the areas it is limited to. */
    FORBIDDEN,
    /**
     * The record was edited by another since it was read, or is there already, or is no more.
     * {@code extensions.conflict} has {@code record}, {@code expected} and {@code stored}. Read it again and repeat the
     * edit.
     */
    CONFLICT,
    /**
     * The edit or the dataset contradicts itself or the other records; nothing was written. {@code extensions.findings}
     * lists everything that is wrong.
     */
    INCONSISTENT,
    /** The database is away or busy: nothing can be changed now, reading goes on. Repeat the edit in a while. */
    STORE_UNAVAILABLE,
    /** A fault of ours. {@code extensions.correlationId} finds it in the gateway's log. */
    INTERNAL
}
