/** What the coordinator keeps: which bodies are antennas and who signs there, and what each team can answer in a week. */
@NullMarked
package it.trama.signal.settings;

import org.jspecify.annotations.NullMarked;
