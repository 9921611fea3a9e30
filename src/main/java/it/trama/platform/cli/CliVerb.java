package it.trama.platform.cli;

import java.util.List;

/** A verb of the command line that works on the district and ends (token, backup …). Modules offer them as beans. */
public interface CliVerb {

    /** As it is typed, e.g. {@code token} or {@code user add}. */
    String name();

    /** How to use it, one line in Italian, with its arguments. */
    String usage();

    /**
     * Does the work; what it prints is its answer.
     *
     * @throws StartRefused with one clear line when it cannot
     */
    void run(List<String> arguments);
}
