/** The table of funds as the document prints it: two years side by side, to be read and to be printed. */
@NullMarked
package it.trama.fund.sheet;

import org.jspecify.annotations.NullMarked;
