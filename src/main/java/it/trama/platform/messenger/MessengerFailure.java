package it.trama.platform.messenger;

/** It did not work this time. */
public final class MessengerFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MessengerFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
