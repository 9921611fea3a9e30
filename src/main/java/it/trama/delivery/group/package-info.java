/** Activities for several people together: who takes part, one delivery shared among who was there. */
@NullMarked
package it.trama.delivery.group;

import org.jspecify.annotations.NullMarked;
