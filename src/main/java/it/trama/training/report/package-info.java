/** What is asked for and what was done, without names. */
@NullMarked
package it.trama.training.report;

import org.jspecify.annotations.NullMarked;
