/** Files as they are sent: looked into before anything is stored. */
@NullMarked
package it.trama.document.upload;

import org.jspecify.annotations.NullMarked;
