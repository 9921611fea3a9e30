package it.trama.fund.year;

import it.trama.kernel.Money;

/** One fund in one year. */
record FundYear(String code, String name, String group, String marker, Money printed, Moved moved) {}
