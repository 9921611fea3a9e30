package it.trama.platform.cli;

/** The machine does not let Trama start or a verb run. The message is one clear line in Italian for who typed the command. */
public final class StartRefused extends RuntimeException {

    public StartRefused(String message) {
        super(message);
    }
}
