package it.trama.people;

/** Who decides for or with somebody; texts {@code people.representative.kind.<NAME>}. */
public enum RepresentativeKind {
    /** Holds parental responsibility. */
    PARENT,
    /** Tutore. */
    GUARDIAN,
    /** Amministratore di sostegno. */
    SUPPORT_ADMINISTRATOR,
    /** Curatore. */
    CURATOR
}
