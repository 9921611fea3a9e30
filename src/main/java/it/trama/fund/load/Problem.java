package it.trama.fund.load;

/** What is wrong in a file, and where; line 0: the whole file. */
record Problem(String file, int line, String expected, String found) {}
