/** Passages between ages and services: foreseen a year ahead, prepared by both teams, done with a team that receives. */
@NullMarked
package it.trama.project.transition;

import org.jspecify.annotations.NullMarked;
