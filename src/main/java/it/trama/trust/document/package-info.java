/** Documents of social records: rows under the RECORD policy, bytes in the file store. */
@NullMarked
package it.trama.trust.document;

import org.jspecify.annotations.NullMarked;
