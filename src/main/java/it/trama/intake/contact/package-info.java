/** One contact: registered in under a minute, read later. */
@NullMarked
package it.trama.intake.contact;

import org.jspecify.annotations.NullMarked;
