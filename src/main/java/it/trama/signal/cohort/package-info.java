/** Lists of people whom the social service calls first: loaded with their ground, shared out among callers, each call with its outcome, forgotten in time. */
@NullMarked
package it.trama.signal.cohort;

import org.jspecify.annotations.NullMarked;
