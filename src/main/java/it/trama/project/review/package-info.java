/** Looking again at a project with the person: goals, domains, supports; signed and frozen; the outcome over time. */
@NullMarked
package it.trama.project.review;

import org.jspecify.annotations.NullMarked;
