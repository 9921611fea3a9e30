/** What an association drives with: vehicles, volunteers, their hours and days away. */
@NullMarked
package it.trama.transport.fleet;

import org.jspecify.annotations.NullMarked;
