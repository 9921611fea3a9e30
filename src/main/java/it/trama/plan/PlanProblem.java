package it.trama.plan;

/**
 * Why a plan's file was not loaded; nothing of it is stored.
 *
 * @param line as an editor shows it
 */
public record PlanProblem(String file, int line, String expected, String found) {}
