/** What a welfare budget is made of, month by month from planned to verified; money that the person manages; spending that runs ahead. */
@NullMarked
package it.trama.project.budget;

import org.jspecify.annotations.NullMarked;
