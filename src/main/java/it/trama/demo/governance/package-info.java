/** Bodies, mayors and sessions of the story. */
@NullMarked
package it.trama.demo.governance;

import org.jspecify.annotations.NullMarked;
