package it.trama.network.imports;

/** @param line of the file, from 1 */
record Problem(String file, long line, String expected, String found) {}
