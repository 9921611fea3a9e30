/** The public directory and the resource map, outside and inside. */
@NullMarked
package it.trama.network.directory;

import org.jspecify.annotations.NullMarked;
