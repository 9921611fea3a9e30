/** Minutes: drafted from what happened, edited, signed and then frozen; corrected only by new ones that point to the old. */
@NullMarked
package it.trama.governance.minutes;

import org.jspecify.annotations.NullMarked;
