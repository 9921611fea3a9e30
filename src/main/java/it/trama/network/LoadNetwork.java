package it.trama.network;

/** The bodies that the zone plan names become organisations of the directory. Only an administrator or the machine's operator may. */
public interface LoadNetwork {

    /**
     * Adds the bodies that the directory does not have yet, by name; called twice it adds nothing.
     *
     * @return how many were added
     */
    int handle();
}
