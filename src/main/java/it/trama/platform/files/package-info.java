/** Documents at rest: encrypted, by content hash. */
@NullMarked
package it.trama.platform.files;

import org.jspecify.annotations.NullMarked;
