/** Draws the residents from tables: territory, ages, kinds of household, names, citizenships, streets. No database, no clock. */
@NullMarked
package it.trama.demo.population;

import org.jspecify.annotations.NullMarked;
