/** The copy of a record that its person asks for (GDPR, article 15). */
@NullMarked
package it.trama.document.access;

import org.jspecify.annotations.NullMarked;
