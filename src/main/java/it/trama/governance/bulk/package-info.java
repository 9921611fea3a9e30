/** Bodies and sessions of a district that begins. */
@NullMarked
package it.trama.governance.bulk;

import org.jspecify.annotations.NullMarked;
