package it.trama.platform.files;

/** A stored file is not there, or is not what was stored. Nothing a user did: the page says so and whom to tell. */
public final class FileUnreadable extends RuntimeException {

    FileUnreadable(String message) {
        super(message);
    }

    FileUnreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
