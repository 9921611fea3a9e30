package it.trama.assessment;

import java.time.LocalDate;
import java.util.UUID;

/** A signed sheet with what was answered, for who may read it. */
public record SignedSheet(
        UUID id, Instrument instrument, LocalDate day, Answers answers, ScoreSheet scores, String assessor) {}
