/** Bodies and people of a group. */
@NullMarked
package it.trama.workshop.member;

import org.jspecify.annotations.NullMarked;
