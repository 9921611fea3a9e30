package it.trama.casefile.need;

/** How a need ended; texts are {@code casefile.need.outcome.*}. */
enum Outcome {
    MET,
    EASED,
    UNCHANGED,
    GONE
}
