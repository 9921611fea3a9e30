package it.trama.casefile.caseload;

/** How much work a record asks; the weights are in {@code casefile.intensity_weights}. */
enum Intensity {
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH
}
