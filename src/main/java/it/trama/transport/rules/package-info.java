/** How travel is estimated, as coordinators set it. */
@NullMarked
package it.trama.transport.rules;

import org.jspecify.annotations.NullMarked;
