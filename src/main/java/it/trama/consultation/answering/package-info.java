/** The side of the asked team: takes a request, asks for more, meets, gives its opinion or declines. */
@NullMarked
package it.trama.consultation.answering;

import org.jspecify.annotations.NullMarked;
