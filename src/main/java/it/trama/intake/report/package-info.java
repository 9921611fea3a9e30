/** What a body's desks met in a period: reasons, channels, outcomes, time. */
@NullMarked
package it.trama.intake.report;

import org.jspecify.annotations.NullMarked;
