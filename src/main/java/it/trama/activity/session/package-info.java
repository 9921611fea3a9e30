/** The days of an activity: planned, moved, called off, and who was there. */
@NullMarked
package it.trama.activity.session;

import org.jspecify.annotations.NullMarked;
