package fi.alunetwork.graphql.dataset;

/** An upload is larger than the limit, packed or unpacked. */
final class UploadTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UploadTooLargeException(String message) {
        super(message);
    }
}
