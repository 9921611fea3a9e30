package it.trama.kernel;

/** Not there, or not visible to who asks: the two must be one answer. */
public final class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
