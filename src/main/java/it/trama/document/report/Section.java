package it.trama.document.report;

/** The parts of a report; the notes that are quoted stand under FACTS. Texts {@code document.report.section.*}. */
enum Section {
    PREMISE,
    FAMILY,
    FACTS,
    EVALUATION,
    PROPOSALS
}
