/** Papers in the folders of the story. */
@NullMarked
package it.trama.demo.document;

import org.jspecify.annotations.NullMarked;
