package it.trama.assessment;

import java.time.LocalDate;

/** The scores of one sheet, with the version of the instrument that gives them their words. */
public record Scored(Instrument instrument, LocalDate day, ScoreSheet scores) {}
