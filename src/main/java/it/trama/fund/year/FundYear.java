package it.trama.fund.year;

import it.trama.kernel.Money;

/**
 * One fund in one year.
 *
 * @param entered typed here, not read from a document: no printed total counts it
 */
record FundYear(String code, String name, String group, String marker, Money printed, Moved moved, boolean entered) {}
