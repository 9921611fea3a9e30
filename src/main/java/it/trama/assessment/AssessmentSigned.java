package it.trama.assessment;

import it.trama.kernel.Compartment;
import java.time.LocalDate;
import java.util.UUID;

/** Published inside the transaction in which an assessment is signed and so frozen. */
public record AssessmentSigned(
        UUID assessment, UUID record, Compartment compartment, String instrument, LocalDate assessedOn) {}
