/** Files of facts become the district: checked line by line, all or nothing. */
@NullMarked
package it.trama.territory.imports;

import org.jspecify.annotations.NullMarked;
