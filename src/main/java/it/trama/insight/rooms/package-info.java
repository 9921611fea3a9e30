/** The rooms of the dashboard: a question, its answer, chart and table, what is behind each number. */
@NullMarked
package it.trama.insight.rooms;

import org.jspecify.annotations.NullMarked;
