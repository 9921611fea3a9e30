/** Reading the registry for this and other modules. */
@NullMarked
package it.trama.people.registry;

import org.jspecify.annotations.NullMarked;
