/** The matrix that the Region asks of the national fund for social policies: three areas by six objectives, forecast and final. */
@NullMarked
package it.trama.fund.matrix;

import org.jspecify.annotations.NullMarked;
