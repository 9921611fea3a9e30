/** New funds, years and lines; what a line is for; the closing of a year. */
@NullMarked
package it.trama.fund.setup;

import org.jspecify.annotations.NullMarked;
