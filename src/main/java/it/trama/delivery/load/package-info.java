/** A body's file of visits: the good lines are recorded, the wrong ones go back with their reason. */
@NullMarked
package it.trama.delivery.load;

import org.jspecify.annotations.NullMarked;
